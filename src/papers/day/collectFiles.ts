import type {Nodes, Root} from 'mdast';

import {drawingPath, isLocalPath, isRelative} from '../../markdown/collectFigures.ts';
import {nodesOf} from '../../markdown/nodesOf.ts';
import {linkedPage} from './linkedPage.ts';
import type {FigureFile} from './types.ts';

/** Which attributes of an element name a file that it plays. */
const PLAYED: Readonly<Record<string, readonly string[]>> = {
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src'],
  track: ['src'],
  a: ['href'],
};

/**
 * Lists the files beside a page that it links to or plays, `[자료](./asset/slides.pdf)` or `<video src="./asset/a.mp4">`, as
 * written without what follows `?` or `#`. Pages and figures are none, see `collectLinks` and `collectFigures`.
 */
export function collectFiles(tree: Root, pagePath: string): FigureFile[] {
  return nodesOf(tree).flatMap((node) => {
    const {line = 1, column = 1} = node.position?.start ?? {};
    return urlsOf(node).flatMap((url) => {
      if (linkedPage(url, pagePath) || drawingPath(url)) return [];
      const path = isLocalPath(url) ? url : url.replace(/[?#].*$/s, '');
      return path !== '' && (isRelative(path) || isLocalPath(path)) ? [{path, point: {line, column}}] : [];
    });
  });
}

function urlsOf(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'definition') return [node.url];
  if (node.type === 'htmlElement') return valuesOf(node.data.hName, Object.entries(node.data.hProperties));
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return valuesOf(
    node.name ?? '',
    node.attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value] as const] : [])),
  );
}

function valuesOf(element: string, attributes: readonly (readonly [string, unknown])[]): string[] {
  const names = PLAYED[element] ?? [];
  return attributes.flatMap(([name, value]) => (names.includes(name) && typeof value === 'string' ? [value] : []));
}
