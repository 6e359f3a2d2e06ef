import {isRelative} from './collectFigures.ts';
import type {PortableEdit} from './portableEdits.ts';
import type {PageAddresses} from './renderHtml.ts';

/**
 * Rewrites a page so that others read it as Markdown: no import, no JSX around images, whole addresses, alerts as GitHub has
 * them, and words that look like tags as words. All the rest stays as its author typed it.
 */
export function portableMarkdown(
  source: string,
  edits: readonly PortableEdit[],
  {link, figure}: PageAddresses,
): string {
  // A figure that is missing keeps the path by which its author will find it.
  const image = (url: string) => inDestination(isRelative(url) ? (figure(url)?.src ?? url) : link(url));
  let text = '';
  let end = 0;
  for (const edit of edits) {
    text += source.slice(end, edit.start);
    if (edit.kind === 'text') text += edit.text;
    if (edit.kind === 'link') text += inDestination(link(edit.url));
    if (edit.kind === 'wikilink') {
      const url = link(edit.url);
      text +=
        url === edit.url ? source.slice(edit.start, edit.end) : `[${inBrackets(edit.words)}](${inDestination(url)})`;
    }
    if (edit.kind === 'image') text += image(edit.url);
    if (edit.kind === 'tag') text += `![${inBrackets(edit.alt)}](${image(edit.url)})`;
    end = edit.end;
  }
  return text + source.slice(end);
}

/** Fits into parentheses, and into quotes of either kind. */
function inDestination(url: string): string {
  return url.replace(/[\s'()<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Words that stay words between brackets. */
function inBrackets(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]`*_<&$|]/g, '\\$&');
}
