import type {Root} from 'mdast';
import {EXIT, visit} from 'unist-util-visit';

import {flowElement} from './jsx.ts';

/** Puts `<MathsStylesheet />` into a page that holds maths: no other page loads its fonts. */
export default function remarkMathsStylesheet() {
  return (tree: Root): void => {
    let hasMaths = false;
    visit(tree, ['math', 'inlineMath'], () => {
      hasMaths = true;
      return EXIT;
    });
    if (hasMaths) tree.children.push(flowElement('MathsStylesheet', []));
  };
}
