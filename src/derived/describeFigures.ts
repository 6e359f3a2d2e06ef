import type {RootContent} from 'mdast';

import {nodesOf} from '../markdown/nodesOf.ts';
import {sourceText} from '../markdown/sourceText.ts';

/**
 * Describes the figures that stand without words around them and that their author left undescribed, as pages do.
 *
 * @param blocks are changed
 */
export function describeFigures(blocks: readonly RootContent[], alt: string): void {
  for (const block of blocks) {
    if (sourceText(block) !== '') continue;
    for (const node of nodesOf(block)) {
      if (node.type === 'image') node.alt ||= alt;
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
      const isDescribed = node.attributes.some((attribute) => 'name' in attribute && attribute.name === 'alt');
      if (node.name === 'img' && !isDescribed) node.attributes.push({type: 'mdxJsxAttribute', name: 'alt', value: alt});
    }
  }
}
