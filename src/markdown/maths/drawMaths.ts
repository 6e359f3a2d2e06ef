import type {Element, ElementContent, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toString as textOf} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';

import {formulaDrawing, type Macros} from './drawFormula.ts';
import {typedFormula} from './typedFormula.ts';

const MARKS: readonly unknown[] = ['language-math', 'math-display', 'math-inline'];

/** Draws the formulas of a page, which all know what those before them define. One that KaTeX cannot read stays as typed. */
export function drawMaths(tree: Root): void {
  const macros: Macros = {};
  visit(tree, 'element', (node, index, parent) => {
    const [only] = node.children;
    const isBlock = node.tagName === 'pre' && only?.type === 'element' && isFormula(only);
    if (!parent || index === undefined || !(isBlock || isFormula(node))) return undefined;
    const isDisplay = isBlock || classesOf(node).includes('math-display');
    parent.children.splice(index, 1, ...drawn(textOf(node), isDisplay, macros));
    return [SKIP, index + 1];
  });
}

function drawn(tex: string, isDisplay: boolean, macros: Macros): ElementContent[] {
  const {html} = formulaDrawing(tex, isDisplay, macros);
  if (html === undefined) return [typedFormula(tex, isDisplay)];
  return fromHtml(html, {fragment: true}).children as ElementContent[];
}

function isFormula(node: Element): boolean {
  return node.tagName === 'code' && classesOf(node).some((name) => MARKS.includes(name));
}

function classesOf({properties: {className}}: Element): unknown[] {
  return Array.isArray(className) ? className : [];
}
