import type {Root} from 'mdast';

import {flowElement} from './jsx.ts';
import {formulasOf} from './maths/equationLabels.ts';

/**
 * Puts `<MathsStylesheet />` before the first block of a page that holds maths: no other page loads
 * its fonts, and what stands above the first formula is shown without waiting for them.
 */
export default function remarkMathsStylesheet() {
  return putMathsStylesheet;
}

export function putMathsStylesheet(tree: Root): void {
  const first = tree.children.findIndex((block) => formulasOf({type: 'root', children: [block]}).length > 0);
  if (first !== -1) tree.children.splice(first, 0, flowElement('MathsStylesheet', []));
}
