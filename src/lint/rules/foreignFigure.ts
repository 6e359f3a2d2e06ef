import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';

import {constantAttributes} from '../../markdown/jsxConstants.ts';
import type {Finding, PageRule} from '../finding.ts';

/** An image of another host: the site's policy lets no page load it. */
export const foreignFigure: PageRule = {
  name: 'foreign-figure',
  severity: 'warning',
  check({tree}) {
    const found: Finding[] = [];
    visit(tree, (node: Nodes) => {
      const url = urlOf(node);
      if (!node.position || !url || !/^(?:https?:)?\/\//i.test(url)) return;
      found.push({
        start: node.position.start,
        reason: `다른 서버의 그림은 보이지 않습니다: ${url}`,
        mend: '파일로 받아 asset/에 두고 ![설명](./asset/….png)으로 쓰세요',
      });
    });
    return found;
  },
};

function urlOf(node: Nodes): string | undefined {
  if (node.type === 'image') return node.url;
  if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'img') return undefined;
  const src = constantAttributes(node).values.get('src');
  return typeof src === 'string' ? src : undefined;
}
