import type {Root} from 'mdast';

import {browserNeeds} from './browserNeeds.ts';
import {isRelative} from './collectFigures.ts';
import {nodesOf} from './nodesOf.ts';

/** Beside the page: others, as `@site/static/a.png`, the bundler has to find. */
const IMAGE = /^\.{1,2}\/.*\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * Whether a page is nothing but text and figures: it needs no script in the browser, no stylesheet of its own and no file
 * but the images that our loader writes. Says no where in doubt.
 */
export function isTextAndFigures(tree: Root, text: string): boolean {
  const {isDocument, partials, imports} = browserNeeds(tree);
  if (!isDocument || partials.length > 0 || /\brequire\s*\(/.test(text)) return false;
  // Files are often called as what is imported from them.
  const words = imports.reduce((rest, {source}) => rest.replace(source.raw ?? '', ''), text);
  for (const {source, specifiers} of imports) {
    const [specifier] = specifiers;
    if (specifiers.length !== 1 || specifier?.type !== 'ImportDefaultSpecifier') return false;
    if (!IMAGE.test(String(source.value))) return false;
    // Used in another way than as an `<img>`, the file comes from Docusaurus' own loader.
    const {name} = specifier.local;
    const word = name.replace(/\$/g, '\\$&');
    const uses = words.match(new RegExp(`(?<![\\w$])${word}(?![\\w$])`, 'g'))?.length ?? 0;
    const shown = words.match(new RegExp(`<img\\b[^>]*\\bsrc=\\{\\s*${word}\\s*\\}`, 'g'))?.length ?? 0;
    if (uses !== shown + 1) return false;
  }
  return !nodesOf(tree).some((node) => {
    if (node.type === 'image') return !/^https?:/i.test(node.url) && !isRelative(node.url);
    const url = node.type === 'link' || node.type === 'definition' ? node.url : undefined;
    // Docusaurus writes a file that a page links to, beside those that a page is made of.
    return url && isRelative(url) && !/\.mdx?(?:[?#].*)?$/i.test(url);
  });
}
