import type {Root} from 'hast';

import {nodesOf} from '../../markdown/nodesOf.ts';
import type {DayPageData} from './pageData.ts';

/**
 * Puts into a page's tree what its text leaves open: its figures, and the addresses of the pages whose files it links to.
 *
 * @param tree is changed
 */
export function resolvePage(tree: Root, {figures, links}: Pick<DayPageData, 'figures' | 'links'>): void {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'element') continue;
    const {path, ...properties} = node.properties;
    if (FIGURES.has(node.tagName) && typeof path === 'string') {
      const image = figures[path] ?? {missing: path};
      // The tree's own type knows no objects; `hast-util-to-jsx-runtime` passes them on.
      node.properties = {image: image as never, ...properties};
    } else if (typeof properties.href === 'string') {
      const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(properties.href) ?? [];
      const address = Object.hasOwn(links, file) ? links[file] : undefined;
      if (address !== undefined) node.properties.href = address + rest;
    }
  }
}

const FIGURES = new Set(['Figure', 'InlineFigure']);
