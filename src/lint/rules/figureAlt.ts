import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';

import {constantAttributes} from '../../markdown/jsxConstants.ts';
import type {Finding, PageRule} from '../finding.ts';

/** An image without a description gets the paper's name: better than nothing, and no description. */
export const figureAlt: PageRule = {
  name: 'figure-alt',
  severity: 'info',
  check({tree}) {
    const found: Finding[] = [];
    visit(tree, (node: Nodes) => {
      if (!node.position || !lacksAlt(node)) return;
      const form = node.type === 'image' ? '![무엇이 보이는지 한 문장](…)' : 'alt="무엇이 보이는지 한 문장"';
      found.push({start: node.position.start, reason: '설명이 없는 그림입니다: 논문의 이름으로 채웁니다', mend: form});
    });
    return found;
  },
};

function lacksAlt(node: Nodes): boolean {
  if (node.type === 'image') return !node.alt?.trim();
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  if (node.name !== 'img' || node.attributes.some(({type}) => type === 'mdxJsxExpressionAttribute')) return false;
  const {values, variables} = constantAttributes(node);
  return !variables.has('alt') && !String(values.get('alt') ?? '').trim();
}
