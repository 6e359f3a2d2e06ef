import type {ImportDeclaration, ModuleDeclaration, Node, Program, Statement} from 'estree';
import {visit as visitEstree} from 'estree-util-visit';
import type {Root} from 'mdast';
import {nodesOf} from './nodesOf.ts';

/** Theme components that are plain HTML or custom elements here: a page that imports them is still a document. */
const STATIC_COMPONENTS: ReadonlySet<string> = new Set([
  '@theme/Admonition',
  '@theme/CodeBlock',
  '@theme/Details',
  '@theme/Heading',
  '@theme/TabItem',
  '@theme/Tabs',
]);
const ASSET = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mp4|webm|mp3|css|bib|csv|txt)$/i;
const MARKDOWN = /\.mdx?$/i;

/** Whether a page needs React in the browser, as far as it alone can tell. */
export interface BrowserNeeds {
  /** It imports only assets, known static components and partials, exports plain values, and has no `on…` handler. */
  isDocument: boolean;
  /** Markdown partials that it imports, which may need React themselves. */
  partials: string[];
  imports: ImportDeclaration[];
}

/** Looks through a page's imports, exports, expressions and handlers. */
export function browserNeeds(tree: Root): BrowserNeeds {
  const programs: Program[] = [];
  let isDocument = true;
  for (const node of nodesOf(tree)) {
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
  }

  const partials: string[] = [];
  const imports: ImportDeclaration[] = [];
  for (const {body} of programs) {
    for (const statement of body) {
      if (statement.type === 'ImportDeclaration') {
        const source = String(statement.source.value);
        imports.push(statement);
        if (MARKDOWN.test(source)) partials.push(source);
        else if (!isStaticImport(statement)) isDocument = false;
      } else if (!isPlain(statement)) isDocument = false;
    }
  }
  return {isDocument, partials, imports};
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
