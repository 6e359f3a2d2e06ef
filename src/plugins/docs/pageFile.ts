import {join} from 'node:path';

import {type ImportDeclaration, type Program, parse} from 'acorn';

import {keepOnly} from '../papers/cache/keepOnly.ts';
import {isWhole, writeNamed} from '../papers/cache/namedFiles.ts';
import type {TextCache} from '../papers/cache/textCache.ts';

/** Where the modules of pages lie between builds, below the site: files named by what is in them. */
const PAGES = 'node_modules/.cache/haru-papers/days/modules';

/** What every page imports, and must be the server bundle's own: see `loadPage.ts`, which gives it. */
const SHARED: Readonly<Record<string, string>> = {
  'react/jsx-runtime': '_shared.jsxRuntime',
  '@mdx-js/react': '_shared.mdxReact',
};

/** Where aliases of a page's imports lead. */
export interface Aliases {
  '@site': string;
  '@generated': string;
}

/**
 * Writes the modules of pages to files of their own, for the server to read when it renders a page: the bundler, which would
 * read, link and write a thousand pages for no one, never hears of them.
 *
 * @param known the names of files that an earlier build wrote, by page and module
 */
export function pageFiles(siteDir: string, aliases: Aliases, known: TextCache<string>) {
  const folder = join(siteDir, PAGES);
  const names = new Set<string>();

  return {
    /**
     * @param page the page's file
     * @param code its module as the bundler would get it: what `withText` made, after the exports of Docusaurus' loader
     * @returns the file; nothing for a page that imports what only the bundler can find, and where no file can be written
     */
    write(page: string, code: string): string | undefined {
      // Where aliases lead stands in the file.
      const text = JSON.stringify(aliases) + code;
      const earlier = known.get(page, text);
      const name = earlier !== undefined && isWhole(folder, earlier) ? earlier : write(code);
      if (name === undefined) return undefined;
      known.set(page, text, name);
      names.add(name);
      return join(folder, name);
    },
    /** Keeps for the next build what this one took, and nothing else. */
    async save(): Promise<void> {
      await known.save();
      keepOnly(folder, names);
    },
  };

  function write(code: string): string | undefined {
    const text = toCommonJs(code, aliases);
    try {
      return text === undefined ? undefined : writeNamed(folder, text);
    } catch {
      return undefined;
    }
  }
}

/**
 * A CommonJS module: a function that takes what pages share and gives the page's exports.
 *
 * @returns nothing for a page that imports or exports in a way that is not listed here
 */
export function toCommonJs(code: string, aliases: Aliases): string | undefined {
  // A name that an author may have.
  if (code.includes('_shared')) return undefined;
  const exported: string[] = [];
  let text = '';
  let end = 0;
  for (const statement of parse(code, {ecmaVersion: 'latest', sourceType: 'module'}).body) {
    const written = convert(statement, code, aliases, exported);
    if (written === undefined) return undefined;
    text += code.slice(end, statement.start) + written;
    end = statement.end;
  }
  return `module.exports = (_shared) => {
const __non_webpack_require__ = _shared.load;
const __webpack_public_path__ = _shared.publicPath;
${text}${code.slice(end)}
return {${exported.join(', ')}};
};
`;
}

function convert(
  statement: Program['body'][number],
  code: string,
  aliases: Aliases,
  exported: string[],
): string | undefined {
  const {type, start, end} = statement;
  if (type === 'ImportDeclaration') return sharedNames(statement);
  if (type === 'ExportAllDeclaration') return undefined;
  if (type === 'ExportDefaultDeclaration') {
    exported.push(`default: ${code.slice(statement.declaration.start, statement.declaration.end)}`);
    return '';
  }
  if (type !== 'ExportNamedDeclaration') return code.slice(start, end);
  const {declaration, source, specifiers} = statement;
  if (declaration) {
    if (declaration.type !== 'VariableDeclaration') return undefined;
    for (const {id} of declaration.declarations) {
      if (id.type !== 'Identifier') return undefined;
      exported.push(id.name);
    }
    return code.slice(declaration.start, declaration.end);
  }
  const names = specifiers.map(({local, exported: as}) => [nameOf(local), nameOf(as)]);
  if (!source) {
    exported.push(...names.map(([local, as]) => `${as}: ${local}`));
    return '';
  }
  const file = jsonFile(String(source.value), aliases);
  if (!file || names.some(([local]) => local !== 'default')) return undefined;
  exported.push(...names.map(([, as]) => `${as}: _shared.load(${JSON.stringify(file)})`));
  return '';
}

function nameOf(node: {type: string; name?: string; value?: unknown}): string {
  return node.name ?? JSON.stringify(node.value);
}

/** `import {jsx as _jsx} from "react/jsx-runtime"` takes `_jsx` of what is given. */
function sharedNames({source, specifiers}: ImportDeclaration): string | undefined {
  const shared = SHARED[String(source.value)];
  const names = specifiers.map((specifier) =>
    specifier.type === 'ImportSpecifier' ? `${nameOf(specifier.imported)}: ${specifier.local.name}` : undefined,
  );
  return shared && !names.includes(undefined) ? `const {${names.join(', ')}} = ${shared};` : undefined;
}

function jsonFile(source: string, aliases: Aliases): string | undefined {
  const [, alias, path] = /^(@site|@generated)\/(.*\.json)$/.exec(source) ?? [];
  return path && join(aliases[alias as keyof Aliases], path);
}
