import {texLetters} from '../../markdown/texLetters.ts';
import {type CslName, type LibraryItem, oneLine} from './cslItem.ts';
import {titleText} from './texTitle.ts';

/** What Zotero keeps for its owner. */
const PRIVATE = ['note', 'annote'];

/**
 * A work as a month's library holds it, made ready to be cited: TeX's accents are letters, the title is in TeX, and what only its
 * owner should read is left out.
 */
export function libraryItem(known: LibraryItem): LibraryItem {
  const shown = Object.entries(known).filter(([key]) => !PRIVATE.includes(key));
  const item = Object.fromEntries(shown) as LibraryItem;
  if (item.title) item.title = texLetters(titleTex(oneLine(item.title)));
  for (const field of ['container-title', 'publisher'] as const) {
    const value = item[field];
    if (typeof value === 'string') item[field] = titleText(texLetters(titleTex(oneLine(value))));
  }
  if (item.author) item.author = item.author.map(nameLetters);
  if (item.editor) item.editor = item.editor.map(nameLetters);
  return item;
}

const DRESS =
  /<(i|b|em|strong|sc)>([^<]*)<\/\1>|<span (?:class="nocase"|style="font-variant: ?small-caps;?")>([^<]*)<\/span>/g;
const SCRIPT = /<(sub|sup)>([^<$\\{}]{1,40})<\/\1>/g;

/**
 * A title with the markup that Zotero and Better CSL JSON write into it, in TeX: what is high or low is a formula, what only dresses
 * words is left away. Other tags are words, `<think>`. https://www.zotero.org/support/kb/rich_text_bibliography
 */
function titleTex(title: string): string {
  if (!title.includes('</')) return title;
  const inTex = title.replace(SCRIPT, (_tag, mark: string, text: string) => `$${mark === 'sub' ? '_' : '^'}{${text}}$`);
  // One in the other: the inner ones first.
  const plain = (text: string) => text.replace(DRESS, (_tag, _name, words, span) => words ?? span);
  return plain(plain(inTex));
}

function nameLetters(name: CslName): CslName {
  const parts = Object.entries(name).map(([key, part]) => [key, typeof part === 'string' ? texLetters(part) : part]);
  return Object.fromEntries(parts) as CslName;
}
