import type {Element, Root} from 'hast';
import {toString as toText} from 'mdast-util-to-string';

import {drawingPath} from '../../markdown/collectFigures.ts';
import {nodesOf} from '../../markdown/nodesOf.ts';
import {withDot} from '../../markdown/putFigures.ts';
import {typedWikilink, wikiTarget} from '../../markdown/wikilinks.ts';
import type {DayPageData} from './pageData.ts';

type Known = Pick<DayPageData, 'figures' | 'links' | 'files'>;

/**
 * Puts into a page's tree what its text leaves open: its figures, the addresses of the pages that it links to by their files or
 * names, and those of other files.
 *
 * @param tree is changed
 */
export function resolvePage(tree: Root, known: Known): void {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'element') continue;
    const {path, ...properties} = node.properties;
    if (FIGURES.has(node.tagName) && typeof path === 'string') {
      const image = known.figures[path] ?? {missing: path};
      // The tree's own type knows no objects; `hast-util-to-jsx-runtime` passes them on.
      node.properties = {image: image as never, ...properties};
    } else resolveAddresses(node, known);
  }
}

const FIGURES: ReadonlySet<string> = new Set(['Figure', 'InlineFigure']);

function resolveAddresses(node: Element, {figures, links, files}: Known): void {
  for (const name of ['href', 'src', 'poster']) {
    const url = node.properties[name];
    if (typeof url !== 'string') continue;
    const drawing = name === 'href' ? drawingPath(url) : undefined;
    const picture = drawing === undefined ? undefined : figures[withDot(drawing)];
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const wiki = wikiTarget(url);
    // Of a drawing its picture is published.
    const published = picture && 'src' in picture ? picture.src : Object.hasOwn(files, file) && files[file] + rest;
    if (Object.hasOwn(links, file)) node.properties[name] = links[file] + rest;
    // The theme's link takes every other address of the site for a page.
    else if (published) node.properties[name] = (node.tagName === 'a' ? 'pathname://' : '') + published;
    else if (wiki !== undefined) {
      node.children = [{type: 'text', value: typedWikilink(wiki, toText(node))}];
      node.tagName = 'span';
      node.properties = {};
    }
  }
}
