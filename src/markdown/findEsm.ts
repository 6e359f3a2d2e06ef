import type {Program} from 'estree';
import {IMAGE_FILE} from './collectFigures.ts';
import {declaredNames, exportedNames, isGlobal, parseModule} from './javascript.ts';

export interface PageModules {
  /** Where a block of imports or exports begins. */
  offsets: Set<number>;
  /** The names that they make known on the page. */
  names: Set<string>;
  /** Those among them that stand for a figure. */
  images: Set<string>;
}

/**
 * Finds the imports and exports of a page: blocks that begin so at the start of a line and are JavaScript up to a
 * blank line. "import 하면 편하다" is a sentence, and so is "export default 라고" of names that nothing declares.
 */
export function findEsm(text: string): PageModules {
  const offsets = new Set<number>();
  const names = new Set<string>();
  const images = new Set<string>();
  const start = /^(?:import|export) /gm;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = endOfModule(text, match.index, names);
    if (end === undefined) continue;
    offsets.add(match.index);
    for (const name of end.names) names.add(name);
    for (const name of end.images) images.add(name);
    start.lastIndex = end.offset;
  }
  return {offsets, names, images};
}

/** A module may hold blank lines, as a component does: tries each one in turn, a few times. */
function endOfModule(
  text: string,
  from: number,
  known: ReadonlySet<string>,
): {offset: number; names: string[]; images: string[]} | undefined {
  const blank = /\r?\n[ \t]*(?:\r?\n|$)|$/g;
  blank.lastIndex = from;
  for (let attempt = 0; attempt < 20; attempt++) {
    const end = blank.exec(text)?.index ?? text.length;
    const program = parseModule(text.slice(from, end));
    if (program) {
      const names = declaredNames(program);
      const isKnown = (name: string) => known.has(name) || names.includes(name) || isGlobal(name);
      return [...exportedNames(program)].every(isKnown) ? {offset: end, names, images: imagesOf(program)} : undefined;
    }
    if (end >= text.length) return undefined;
    blank.lastIndex = end + 1;
  }
  return undefined;
}

function imagesOf({body}: Program): string[] {
  return body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' && IMAGE_FILE.test(String(statement.source.value))
      ? statement.specifiers.map(({local}) => local.name)
      : [],
  );
}
