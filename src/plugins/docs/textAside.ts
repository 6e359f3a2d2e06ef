import {join} from 'node:path';

import {parse} from 'acorn';

import {keepOnly} from '../papers/cache/keepOnly.ts';
import {isWhole, writeNamed} from '../papers/cache/namedFiles.ts';

/** Where texts lie between builds, below the site: files named by what is in them. */
const TEXTS = 'node_modules/.cache/haru-papers/days/texts';

/** The text of a compiled page, which stands in a file of its own. */
export interface AsideText {
  /** The file's name. */
  file: string;
  /** What the text takes from its page's module. */
  names: string[];
}

/** What a document's module holds besides its text: imports and exports. */
interface SplitPage {
  head: string;
  names: string[];
  /** A CommonJS module: takes the names in an object, and gives the component that renders the page. */
  text: string;
}

/**
 * Puts the text of a compiled document aside: the server renders it, and the bundler, which would read, link and write it
 * with all others in its memory, has no use for it.
 *
 * @returns the module without its text; the whole module where it cannot be split, or no file can be written
 */
export function putTextAside(siteDir: string, code: string): {content: string; aside?: AsideText} {
  const split = splitText(code);
  if (!split) return {content: code};
  const {head, names, text} = split;
  try {
    return {content: head, aside: {file: writeNamed(join(siteDir, TEXTS), text), names}};
  } catch {
    return {content: code};
  }
}

/** Tells whether a text that was put aside is still there, and whole. */
export function hasText(siteDir: string, {file}: AsideText): boolean {
  return isWhole(join(siteDir, TEXTS), file);
}

/** The module of a page whose text was put aside: reads it when the page is rendered, without the bundler. */
export function withText(siteDir: string, head: string, {file, names}: AsideText): string {
  return `${head}
const _textAside = __non_webpack_require__(${JSON.stringify(join(siteDir, TEXTS, file))});
export default _textAside({${names.join(', ')}});
`;
}

/** Deletes the texts that no page has any more. */
export function dropOtherTexts(siteDir: string, asides: readonly AsideText[]): void {
  keepOnly(
    join(siteDir, TEXTS),
    asides.map(({file}) => file),
  );
}

const TEXT_START = '\nfunction _createMdxContent(';
const COMPONENT_START = '\nexport default function MDXContent(';

/**
 * Nothing for a page that hydrates, for one whose text names files that only the bundler can find, and for one whose
 * exports need what stands beside the text.
 */
function splitText(code: string): SplitPage | undefined {
  const start = code.indexOf(TEXT_START);
  const component = code.lastIndexOf(COMPONENT_START);
  if (start < 0 || component < start) return undefined;
  const head = code.slice(0, start);
  const text = code.slice(start, component) + code.slice(component).replace('export default ', '');
  const isDocument = /^export const isDocument = true;$/m.test(head);
  if (!isDocument || /\b(?:require|import)\s*\(/.test(text) || head.includes('_missingMdxReference')) return undefined;
  const names = namesIn(head);
  return {head, names, text: `module.exports = ({${names.join(', ')}}) => {${text}\nreturn MDXContent;\n};\n`};
}

/** The names that a module's imports and declarations give it. */
function namesIn(head: string): string[] {
  const {body} = parse(head, {ecmaVersion: 'latest', sourceType: 'module'});
  return body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({local}) => local.name);
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({id}) => (id.type === 'Identifier' ? [id.name] : []));
    return declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration'
      ? [declaration.id.name]
      : [];
  });
}
