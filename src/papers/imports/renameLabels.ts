import type {Root} from 'mdast';

import {nodesOf} from '../../markdown/nodesOf.ts';
import {sourceOffsets} from '../../markdown/sourceOffsets.ts';
import type {TextEdit} from '../edit/textEdits.ts';

/** The labels that a note defines, of footnotes with `^` before them. */
export function definedLabels(tree: Root): Set<string> {
  return new Set(
    nodesOf(tree).flatMap((node) => {
      if (node.type === 'footnoteDefinition') return [`^${node.identifier}`];
      return node.type === 'definition' ? [node.identifier] : [];
    }),
  );
}

/**
 * Gives labels that another note of the day has defined a name of their own: `[^1]` → `[^1-2]`.
 *
 * @param taken see `definedLabels`
 * @param suffix `-2`
 */
export function renameLabels(tree: Root, source: string, taken: ReadonlySet<string>, suffix: string): TextEdit[] {
  const offset = sourceOffsets(source);
  const own = definedLabels(tree);
  const isRenamed = (label: string) => own.has(label) && taken.has(label);
  return nodesOf(tree).flatMap((node): TextEdit[] => {
    if (!node.position) return [];
    const [start, end] = [offset(node.position.start), offset(node.position.end)];
    const text = source.slice(start, end);
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      if (!isRenamed(`^${node.identifier}`)) return [];
      const at = start + text.indexOf(']');
      return [{start: at, end: at, text: suffix}];
    }
    if (node.type === 'definition' && isRenamed(node.identifier)) {
      const at = start + text.indexOf(']:');
      return [{start: at, end: at, text: suffix}];
    }
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !isRenamed(node.identifier)) return [];
    const label = `${node.label ?? node.identifier}${suffix}`;
    if (node.referenceType === 'shortcut') return [{start: end, end, text: `[${label}]`}];
    if (node.referenceType === 'collapsed') return [{start: end - 1, end: end - 1, text: label}];
    return [{start: end - 1, end: end - 1, text: suffix}];
  });
}
