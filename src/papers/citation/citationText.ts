import {TEX_BRACKET} from '../day/texBracket.ts';
import {type CslItem, issuedParts, oneLine, shownName} from './cslItem.ts';

/** More are `et al.` */
const MOST_AUTHORS = 3;

/** A work as a line of Markdown: `[MoGA: Mixture-of-Groups …](https://arxiv.org/abs/2510.18692), Minji Kim et al., 2025`. */
export function toMarkdown(item: CslItem): string {
  const title = escapeMarkdown(item.title);
  const linked = item.URL ? `[${title}](${escapeDestination(item.URL)})` : escapeStart(title);
  return [linked, escapeMarkdown(authors(item)), year(item)].filter(Boolean).join(', ');
}

/** A work as plain text: `Minji Kim et al. (2025). MoGA: Mixture-of-Groups …. arXiv preprint arXiv:2510.18692. https://…` */
export function toPlainText(item: CslItem): string {
  const by = authors(item);
  const dated = (words: string) => [words, year(item) && `(${year(item)})`].filter(Boolean).join(' ');
  // A work by nobody that we know is dated behind its title.
  const parts = by ? [dated(by), item.title] : [dated(item.title)];
  const sentences = [...parts, item['container-title'] ?? ''].map((part) => oneLine(part)).filter(Boolean);
  const words = sentences.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
  return item.URL ? `${words} ${oneLine(item.URL)}` : words;
}

function authors({author = []}: CslItem): string {
  const names = author.map(shownName);
  return names.length > MOST_AUTHORS ? `${names[0]} et al.` : names.join(', ');
}

function year(item: CslItem): string {
  return issuedParts(item)[0]?.toString() ?? '';
}

/** What Markdown, GitHub's tables, strikethrough and bare addresses, maths or MDX give a meaning, anywhere in a line. */
function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>{}|~$@]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(TEX_BRACKET, '&#91;');
}

/** The characters that make a heading, a list or a directive where a line begins. */
function escapeStart(text: string): string {
  return text.replace(/^[#+=:-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** What would end the address, or the maths or table around it, is encoded. */
function escapeDestination(url: string): string {
  return oneLine(url)
    .replace(/[ ()<>\\`"{}|$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '\\&');
}
