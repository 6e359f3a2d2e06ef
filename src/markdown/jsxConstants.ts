import type {Expression, Program} from 'estree';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export type Constant = string | number | boolean;

/** What an expression in braces says, where it needs no running: `{' '}`, `{500}`, `{-1}`. */
export function constantOf(program: Program | null | undefined): Constant | undefined {
  const expression = expressionOf(program);
  return expression && literalOf(expression);
}

/**
 * The attributes of a JSX element whose values can be told without running it, as JSX names them: `width={500}` and
 * `alt="…"`. `style={{width: 500}}` comes apart from the others, since it is an object.
 */
export function constantAttributes({attributes}: JsxElement): {
  values: Map<string, Constant>;
  style: Map<string, Constant>;
  /** Attributes that name a variable of the page, `src={a}`. */
  variables: Map<string, string>;
} {
  const values = new Map<string, Constant>();
  const variables = new Map<string, string>();
  let style = new Map<string, Constant>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const {name, value} = attribute;
    if (value === null || value === undefined || typeof value === 'string') {
      values.set(name, value ?? true);
      continue;
    }
    const expression = expressionOf(value.data?.estree);
    if (expression?.type === 'Identifier') variables.set(name, expression.name);
    else if (name === 'style' && expression) style = constantProperties(expression);
    else {
      const constant = constantOf(value.data?.estree);
      if (constant !== undefined) values.set(name, constant);
    }
  }
  return {values, style, variables};
}

/** The properties of an object whose values can be told without running it. */
export function constantProperties(expression: Expression): Map<string, Constant> {
  const properties = new Map<string, Constant>();
  if (expression.type !== 'ObjectExpression') return properties;
  for (const property of expression.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const {key, value} = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
    const constant = literalOf(value as Expression);
    if (name !== undefined && constant !== undefined) properties.set(name, constant);
  }
  return properties;
}

/** The expression in braces. */
export function expressionOf(program: Program | null | undefined): Expression | undefined {
  const statement = program?.body[0];
  return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}

function literalOf(expression: Expression): Constant | undefined {
  if (expression.type === 'Literal') {
    const {value} = expression;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  }
  if (expression.type === 'TemplateLiteral' && expression.expressions.length === 0) {
    return expression.quasis[0]?.value.cooked ?? undefined;
  }
  const isNegative = expression.type === 'UnaryExpression' && expression.operator === '-';
  const positive = isNegative ? literalOf(expression.argument) : undefined;
  return typeof positive === 'number' ? -positive : undefined;
}
