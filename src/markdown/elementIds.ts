import type {Root} from 'mdast';

import {nodesOf} from './nodesOf.ts';

/** The ids that an author gives elements of HTML or JSX, `<div id="box">`: links lead there too. */
export function elementIds(tree: Root): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (node.type === 'htmlElement')
      return typeof node.data.hProperties.id === 'string' ? [node.data.hProperties.id] : [];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    return node.attributes.flatMap((attribute) =>
      'name' in attribute && attribute.name === 'id' && typeof attribute.value === 'string' ? [attribute.value] : [],
    );
  });
}
