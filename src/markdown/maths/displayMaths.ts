import type {Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast';
import {nodesOf} from '../nodesOf.ts';
import {type DisplayMath, type InlineMath, mathNode} from './mathsNodes.ts';

/** Signs that mean a formula on lines of its own. */
const DISPLAY = /\$\$|\\\[|\\begin\{/y;

/**
 * Takes formulas in display signs that stand on lines of their own out of the paragraph around them, `글⏎$$x$$⏎글`, and those
 * that go over several lines, whatever stands beside them. What is left are paragraphs.
 *
 * @param text what the tree was parsed from
 */
export function displayMaths(tree: Root, text: string): void {
  for (const parent of nodesOf(tree)) {
    if (!('children' in parent) || !parent.children.some((child) => hasDisplay(child, text))) continue;
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] =>
      hasDisplay(child, text) ? parts(child, text) : [child],
    ) as never[];
  }
}

function hasDisplay(node: {type: string}, text: string): node is Paragraph {
  return node.type === 'paragraph' && (node as Paragraph).children.some((child) => isDisplay(child, text));
}

function isDisplay(node: PhrasingContent, text: string): node is InlineMath {
  DISPLAY.lastIndex = node.position?.start.offset ?? 0;
  return node.type === 'inlineMath' && DISPLAY.test(text);
}

function parts({children}: Paragraph, text: string): (Paragraph | DisplayMath)[] {
  const blocks: (Paragraph | DisplayMath)[] = [];
  let run: PhrasingContent[] = [];
  const end = () => {
    if (run.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
      // What was found in the tree has no place: the others tell the paragraph's.
      const placed = run.flatMap(({position}) => position ?? []);
      const [first, last] = [placed[0], placed.at(-1)];
      blocks.push({
        type: 'paragraph',
        children: run,
        position: first && last && {start: first.start, end: last.end},
      });
    }
    run = [];
  };
  const nodes: (PhrasingContent | undefined)[] = [...children];
  for (const [index, node] of nodes.entries()) {
    if (!node) continue;
    const [before, after] = [run.at(-1), nodes[index + 1]];
    const place = isDisplay(node, text) && standsAlone(node, text, before, after);
    if (!place) {
      run.push(node);
      continue;
    }
    if (before?.type === 'text') before.value = before.value.replace(/\s+$/, '');
    end();
    blocks.push(mathNode((node as InlineMath).value + place.mark, node.position));
    if (after?.type === 'text') nodes[index + 1] = without(after, place.mark, text);
  }
  end();
  return blocks;
}

/** The full stop or comma that follows such a formula on its line; nothing where the formula stands among words. */
function standsAlone(
  node: InlineMath,
  text: string,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
): {mark: string} | undefined {
  const {start, end} = node.position ?? {};
  if (text.slice(start?.offset, end?.offset).includes('\n')) return {mark: ''};
  const begins = !before || before.type === 'break' || (before.type === 'text' && /\n[ \t]*$/.test(before.value));
  const follows = !after || after.type === 'break' ? '' : after.type === 'text' ? after.value : '글';
  const [all, mark = ''] = /^([.,;]?)[ \t]*(?:\r?\n|$)/.exec(follows) ?? [];
  return begins && all !== undefined ? {mark} : undefined;
}

/** A text behind a formula without the end of the formula's line; nothing where it is no more than that. */
function without(node: Text, mark: string, text: string): Text | undefined {
  const value = node.value.slice(mark.length).replace(/^[ \t]*(?:\r?\n)?/, '');
  const {start, end} = node.position ?? {};
  if (value === '') return undefined;
  if (start?.offset === undefined || !end) return {...node, value};
  const gap = /[ \t]*(?:\r?\n[ \t>]*)?/y;
  gap.lastIndex = start.offset + mark.length;
  const skipped = gap.exec(text)?.[0] ?? '';
  const offset = start.offset + mark.length + skipped.length;
  const isNextLine = skipped.includes('\n');
  const column = isNextLine ? offset - text.lastIndexOf('\n', offset - 1) : start.column + mark.length + skipped.length;
  return {...node, value, position: {start: {line: start.line + (isNextLine ? 1 : 0), column, offset}, end}};
}
