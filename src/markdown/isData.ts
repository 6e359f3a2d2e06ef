import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxExpressionAttribute} from 'mdast-util-mdx';

import {browserNeeds} from './browserNeeds.ts';
import {isFigurePath} from './collectFigures.ts';
import {importedImages} from './importedImages.ts';
import {constantOf, constantProperties, expressionOf, type JsxElement} from './jsxConstants.ts';
import {nodesOf} from './nodesOf.ts';

/** Components of the theme that a page may use without an import. */
const PROVIDED: ReadonlySet<string> = new Set(['Details', 'Head']);

/**
 * Whether a page is data: Markdown, maths, HTML, figures and constants in braces. Nothing in it has to be run, so it is no
 * module. Says no where in doubt: such a page is compiled as MDX.
 */
export function isData(tree: Root): boolean {
  const {isDocument, partials, imports} = browserNeeds(tree);
  if (!isDocument || partials.length > 0) return false;
  const images = importedImages(tree);
  if (imports.length !== images.size || ![...images.values()].every((path) => path.startsWith('.'))) return false;
  return nodesOf(tree).every((node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        return node.data?.estree?.body.every(({type}) => type === 'ImportDeclaration') ?? false;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return node.data?.estree?.body.length === 0 || constantOf(node.data?.estree) !== undefined;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return isConstant(node, images);
      case 'image':
        return /^(?:https?:|\/\/)/i.test(node.url) || isFigurePath(node.url);
      default:
        return true;
    }
  });
}

function isConstant(node: JsxElement, images: ReadonlyMap<string, string>): boolean {
  const {name, attributes} = node;
  if (name !== null && !/^[a-z][\w-]*$/.test(name) && !PROVIDED.has(name)) return false;
  return attributes.every((attribute) => isConstantAttribute(attribute, name === 'img' ? images : NONE));
}

const NONE: ReadonlyMap<string, string> = new Map();

function isConstantAttribute(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  images: ReadonlyMap<string, string>,
): boolean {
  if (attribute.type !== 'mdxJsxAttribute') return false;
  const {name, value} = attribute;
  if (value === null || value === undefined || typeof value === 'string') return true;
  const expression = expressionOf(value.data?.estree);
  if (expression?.type === 'Identifier') return name === 'src' && images.has(expression.name);
  if (name === 'style' && expression?.type === 'ObjectExpression') {
    return constantProperties(expression).size === expression.properties.length;
  }
  return constantOf(value.data?.estree) !== undefined;
}
