import type {Expression, ImportDeclaration, ModuleDeclaration, Node, Program, Statement} from 'estree';
import {visit as visitEstree} from 'estree-util-visit';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

import {esm, importSpecifier} from '../../markdown/jsx.ts';

/** Theme components that are plain HTML or custom elements here: a page that imports them is still a document. */
const STATIC_COMPONENTS = new Set([
  '@theme/Admonition',
  '@theme/CodeBlock',
  '@theme/Details',
  '@theme/Heading',
  '@theme/TabItem',
  '@theme/Tabs',
]);
const ASSET = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mp4|webm|mp3|css|bib|csv|txt)$/i;
const MARKDOWN = /\.mdx?$/i;

/**
 * Decides whether an MDX page is a document or needs React in the browser, and exports the answer
 * as `isDocument`. The author sets no flag.
 *
 * A page is a document when it imports only assets, known static components and Markdown partials
 * that are documents themselves (their own export is asked, so that no other file is read here),
 * exports nothing but plain values, and has no `on…` handler.
 */
export default function remarkDocument() {
  return (tree: Root): void => {
    const programs: Program[] = [];
    let isDocument = true;
    visit(tree, (node) => {
      const estree = (node.data as {estree?: Program} | undefined)?.estree;
      if (estree) programs.push(estree);
      if ('attributes' in node && Array.isArray(node.attributes)) {
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxAttribute' && /^on[A-Z]/.test(attribute.name)) isDocument = false;
          const {value, data} = attribute;
          const expression = (typeof value === 'object' && value?.data?.estree) || (data as {estree?: Program})?.estree;
          if (expression) programs.push(expression);
        }
      }
    });

    const partials: string[] = [];
    for (const {body} of programs) {
      for (const statement of body) {
        if (statement.type === 'ImportDeclaration') {
          const source = String(statement.source.value);
          if (MARKDOWN.test(source)) partials.push(source);
          else if (!isStaticImport(statement)) isDocument = false;
        } else if (!isPlain(statement)) isDocument = false;
      }
    }

    tree.children.push(esm([...partials.map(importAnswer), exportAnswer(isDocument, partials.length)]));
  };
}

function isStaticImport({source}: ImportDeclaration): boolean {
  const path = String(source.value);
  return STATIC_COMPONENTS.has(path) || ASSET.test(path.replace(/\?.*$/, ''));
}

/** Whether a statement can do nothing in a browser: no function that could be a component, no handler. */
function isPlain(statement: Statement | ModuleDeclaration): boolean {
  const isExport = statement.type.startsWith('Export');
  if (isExport && 'source' in statement && statement.source) return false;
  let plain = true;
  visitEstree(statement as Node, ({type, name, key}: {type: string; name?: unknown; key?: unknown}) => {
    if (isExport && /Function|Class/.test(type)) plain = false;
    if (type === 'JSXAttribute' && /^on[A-Z]/.test((name as {name?: string}).name ?? '')) plain = false;
    if (type === 'Property' && /^on[A-Z]/.test((key as {name?: string}).name ?? '')) plain = false;
  });
  return plain;
}

function answerName(index: number): string {
  return `partial_${index}_isDocument`;
}

function importAnswer(source: string, index: number): ImportDeclaration {
  return {
    type: 'ImportDeclaration',
    specifiers: [importSpecifier('isDocument', answerName(index))],
    source: {type: 'Literal', value: source},
    attributes: [],
  };
}

function exportAnswer(isDocument: boolean, partials: number): ModuleDeclaration {
  const answers = Array.from({length: partials}, (_, index) => index);
  const init = answers.reduce<Expression>(
    (left, index) => ({
      type: 'LogicalExpression',
      operator: '&&',
      left,
      right: {type: 'Identifier', name: answerName(index)},
    }),
    {type: 'Literal', value: isDocument},
  );
  return {
    type: 'ExportNamedDeclaration',
    specifiers: [],
    attributes: [],
    declaration: {
      type: 'VariableDeclaration',
      kind: 'const',
      declarations: [{type: 'VariableDeclarator', id: {type: 'Identifier', name: 'isDocument'}, init}],
    },
  };
}
