import type {Expression, ImportSpecifier, Program} from 'estree';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxjsEsm} from 'mdast-util-mdx';

/** Builds the `name={expression}` of a JSX element; `source` is the expression's text, for messages. */
export function expressionAttribute(name: string, expression: Expression, source: string): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: source,
      data: {estree: program([{type: 'ExpressionStatement', expression}])},
    },
  };
}

/** Builds an attribute that names a variable of the page. */
export function identifierAttribute(name: string, variable: string): MdxJsxAttribute {
  return expressionAttribute(name, {type: 'Identifier', name: variable}, variable);
}

/** Builds an attribute that names a property of a variable of the page. */
export function memberAttribute(name: string, variable: string, property: string): MdxJsxAttribute {
  const expression: Expression = {
    type: 'MemberExpression',
    object: {type: 'Identifier', name: variable},
    property: {type: 'Identifier', name: property},
    computed: false,
    optional: false,
  };
  return expressionAttribute(name, expression, `${variable}.${property}`);
}

export function stringAttribute(name: string, value: string): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value};
}

export function flowElement(
  name: string,
  attributes: MdxJsxAttribute[],
  children: MdxJsxFlowElement['children'] = [],
): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name, attributes, children};
}

/** Wraps statements in the ESM node that MDX compiles. */
export function esm(body: Program['body']): MdxjsEsm {
  return {type: 'mdxjsEsm', value: '', data: {estree: program(body)}};
}

/** `imported as local`. */
export function importSpecifier(imported: string, local: string): ImportSpecifier {
  return {
    type: 'ImportSpecifier',
    imported: {type: 'Identifier', name: imported},
    local: {type: 'Identifier', name: local},
  };
}

function program(body: Program['body']): Program {
  return {type: 'Program', sourceType: 'module', body};
}
