import {Parser} from 'acorn';
import acornJsx from 'acorn-jsx';
import type {Identifier, Node, Program} from 'estree';
import {visit} from 'estree-util-visit';

const JavaScript = Parser.extend(acornJsx());
const OPTIONS = {ecmaVersion: 2024, sourceType: 'module'} as const;

/** An expression in braces is short; a page of open braces must not be read to its end at each of them. */
const LONGEST_EXPRESSION = 4096;

export interface BracedExpression {
  /** Offset behind the closing brace. */
  end: number;
  /** What the expression refers to and does not declare itself. */
  names: Set<string>;
  /** Whether it says nothing but itself, as `1`, `-1, 0, 1` and `'a'` do: it refers to nothing, and is no comment. */
  isConstant: boolean;
}

/** Reads `{…}` at an offset with JavaScript's own grammar; `undefined` where there is no expression. */
export function bracedExpression(text: string, offset: number): BracedExpression | undefined {
  const source = text.slice(offset + 1, offset + LONGEST_EXPRESSION);
  const comments = /^(?:\s|\/\*[\s\S]*?\*\/)*/.exec(source)?.[0] ?? '';
  if (source[comments.length] === '}') {
    const isComment = comments.includes('/*');
    return {end: offset + 1 + comments.length + 1, names: new Set(), isConstant: !isComment};
  }
  const spread = /^\s*\.\.\./.exec(source)?.[0].length ?? 0;
  try {
    const node = JavaScript.parseExpressionAt(source, spread, OPTIONS) as unknown as Node & {end: number};
    const rest = /^(?:\s|\/\*[\s\S]*?\*\/)*/.exec(source.slice(node.end))?.[0].length ?? 0;
    if (source[node.end + rest] !== '}') return undefined;
    const names = freeNames(node);
    return {end: offset + 1 + node.end + rest + 1, names, isConstant: names.size === 0};
  } catch {
    return undefined;
  }
}

/** Parses the text of an import or export block; `undefined` where it is none. */
export function parseModule(text: string): Program | undefined {
  try {
    const program = JavaScript.parse(text, OPTIONS) as unknown as Program;
    return program.body.every(isModulePart) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** A page's default export is its layout, a component: `export default <br/>` is none. */
function isModulePart(node: Program['body'][number]): boolean {
  if (node.type !== 'ExportDefaultDeclaration') return /^(?:Import|Export)/.test(node.type);
  return /Function|Class|^Identifier$|^MemberExpression$|^CallExpression$/.test(node.declaration.type);
}

/** The names that a module's imports and exports make known. */
export function declaredNames({body}: Program): string[] {
  const names: string[] = [];
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') names.push(...statement.specifiers.map(({local}) => local.name));
    if (statement.type === 'ExportNamedDeclaration' && statement.declaration) {
      const {declaration} = statement;
      if (declaration.type !== 'VariableDeclaration') names.push(declaration.id.name);
      else
        visit(
          declaration as Node,
          (node) => void (node.type === 'VariableDeclarator' && names.push(...bound(node.id))),
        );
    }
  }
  return names;
}

/** What a module's exports refer to and do not declare themselves. */
export function exportedNames({body}: Program): Set<string> {
  const own = body.filter(({type}) => type !== 'ImportDeclaration');
  return new Set(own.flatMap((node) => ('source' in node && node.source ? [] : [...freeNames(node)])));
}

/** Code of an author's own may use what every browser has. */
export function isGlobal(name: string): boolean {
  return name in globalThis || /^(?:window|document|location|history|localStorage|alert|confirm|prompt)$/.test(name);
}

function freeNames(root: Node): Set<string> {
  const used = new Set<string>();
  const own = new Set<string>();
  visit(root, (node, key, _index, ancestors) => {
    const parent = ancestors.at(-1);
    if (node.type === 'VariableDeclarator') for (const name of bound(node.id)) own.add(name);
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') own.add(node.id?.name ?? '');
    if ('params' in node) for (const parameter of node.params) for (const name of bound(parameter)) own.add(name);
    if (node.type === 'Identifier' && !isLabel(key, parent)) used.add(node.name);
    const jsx = node as unknown as {type: string; name: string};
    if (jsx.type === 'JSXIdentifier' && key === 'name' && /^[A-Z]/.test(jsx.name)) used.add(jsx.name);
  });
  return new Set([...used].filter((name) => !own.has(name)));
}

/** Whether an identifier only names a property: `a.b`, `{b: 1}`. */
function isLabel(key: unknown, parent: Node | undefined): boolean {
  if (parent?.type === 'MemberExpression') return key === 'property' && !parent.computed;
  return parent?.type === 'Property' && key === 'key' && !parent.computed && !parent.shorthand;
}

/** The names that a pattern binds: `a`, `{b, c: d}`, `[e]`. */
function bound(pattern: Node): string[] {
  const names: string[] = [];
  visit(pattern, (node, key, _index, ancestors) => {
    if (node.type === 'Identifier' && !isLabel(key, ancestors.at(-1))) names.push((node as Identifier).name);
  });
  return names;
}
