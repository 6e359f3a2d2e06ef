import {posix} from 'node:path';
import type {Node, Program} from 'estree';
import {visit as visitProgram} from 'estree-util-visit';
import type {Root} from 'mdast';

import {decodePath} from '../../../markdown/decodeAddress.ts';
import {programsOf} from '../../../markdown/foreignParts.ts';
import {nodesOf} from '../../../markdown/nodesOf.ts';

/** What a page names that may be a file of the site, as written. */
export interface Named {
  /** Links, images, attributes, and the strings in its code. */
  shown: string[];
  /** What its code imports or exports from: packages too. */
  imported: string[];
}

/** Lists what a page names. A string is looked at whatever it is for: few are the path of a file that exists. */
export function namedIn(tree: Root): Named {
  const named: Named = {shown: [], imported: []};
  for (const node of nodesOf(tree)) {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') named.shown.push(node.url);
    else if (node.type === 'htmlElement') named.shown.push(...stringsOf(Object.values(node.data.hProperties)));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      named.shown.push(...stringsOf(node.attributes.map(({value}) => value)));
    }
    for (const program of programsOf(node)) if (program) addFromCode(program, named);
  }
  return named;
}

function stringsOf(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

function addFromCode(program: Program, named: Named): void {
  visitProgram(program, (node: Node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') named.shown.push(node.value);
    if ('source' in node && node.source?.type === 'Literal') named.imported.push(String(node.source.value));
  });
}

/** What an address or a module may leave out. */
const ENDINGS = ['.mdx', '.md', '.tsx', '.ts', '.jsx', '.js', '.mjs', '.json'];

/**
 * The files that a name in a page or a module may mean, the likeliest first: `./asset/a.png` beside it, `@site/src/A`,
 * `/img/a.png` of `static`, the page of `/docs/papers/y2025/oct/20251007#moga`. None for other hosts.
 *
 * @param from the page or the module, below the site
 */
export function filesMeant(from: string, name: string): string[] {
  const path = decodePath(name.replace(/^pathname:\/\//, '').replace(/[?#].*$/s, ''));
  if (path === '' || /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(path)) return [];
  const places = path.startsWith('@site/')
    ? [path.slice('@site/'.length)]
    : path.startsWith('/')
      ? [`static${path}`, ...(path.startsWith('/docs/') ? [path.slice(1)] : []), `src/pages${path}`]
      : [posix.join(posix.dirname(from), path)];
  return places
    .map((place) => posix.normalize(place).replace(/\/$/, ''))
    .filter((place) => place !== '' && place !== '.' && !place.startsWith('../'))
    .flatMap((place) => [place, ...ENDINGS.map((end) => place + end), ...ENDINGS.map((end) => `${place}/index${end}`)]);
}
