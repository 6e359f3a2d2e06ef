import {specialCharacter} from '../../markdown/texLetters.ts';
import {MONTHS} from '../day/dates.ts';
import {arxivIdOf} from './arxivIdIn.ts';
import {citationJs} from './citationJs.ts';
import {citedFields} from './citedFields.ts';
import {type CslItem, issuedParts} from './cslItem.ts';
import {primaryClass} from './primaryClass.ts';
import {protectCapitals} from './protectCapitals.ts';
import {romanize} from './romanize.ts';
import {texPieces} from './texTitle.ts';

/**
 * The works as a BibTeX file in UTF-8, in the order given; the keys are their ids.
 *
 * Citation.js chooses the entry types and the fields. The words pass through it escaped: by itself it takes `<i>` in a title
 * for markup and drops letters that TeX has no command for. So all that an author wrote is read back as that text.
 */
export async function toBibtex(items: readonly CslItem[]): Promise<string> {
  const {Cite} = await citationJs();
  const escapes = {text: escapeTex, name: escapeName, verbatim: escapeVerbatim};
  const cited = items.map((item) => citedFields(item, escapes));
  const entries = new Cite(cited).format('bibtex', {format: 'object'});
  return items.map((item, index) => formatEntry(entries[index] as (typeof entries)[number], item)).join('\n');
}

/** A range of pages, whatever dash its source has. */
const RANGE = /(?<=\w)(?:\s*[-–—]\s*|-\{\}-)(?=\w)/g;

function formatEntry(
  {type, label, properties}: {type: string; label: string; properties: Record<string, string>},
  item: CslItem,
): string {
  // Citation.js gives the address of a web page twice, writes the month as `oct 21` and has conferences organized by publishers.
  const {author, title: _title, month: _month, howpublished: _url, pages, organization, ...others} = properties;
  const arxivId = arxivIdOf(item);
  const subject = primaryClass(item);
  const month = MONTHS[(issuedParts(item)[1] ?? 0) - 1];
  const title = texTitle(item);
  const fields: Record<string, string | undefined> = {
    title: title && `{${title}}`,
    author: author && `{${author}}`,
    // What styles sort and label a work without authors by.
    key: author
      ? undefined
      : `{${
          romanize(item.title)
            .replace(/[^A-Za-z0-9 ]/g, '')
            .trim() || label
        }}`,
    ...Object.fromEntries(Object.entries(others).map(([field, value]) => [field, `{${value}}`])),
    pages: pages && `{${pages.replace(RANGE, '--')}}`,
    ...(organization && !others.publisher && {publisher: `{${organization}}`}),
    // A macro that every BibTeX style knows, in its own language.
    month,
    ...(arxivId && {eprint: `{${arxivId}}`, archivePrefix: '{arXiv}'}),
    ...(arxivId && subject && {primaryClass: `{${subject}}`}),
  };
  const lines = Object.entries(fields).flatMap(([field, value]) => (value ? [`  ${field} = ${value},\n`] : []));
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

/** Formulas as they were typed, in braces: some styles write titles small, and `\Pi` is not `\pi`. */
function texTitle({title, tex}: CslItem): string {
  const pieces = tex === undefined ? [{text: title}] : texPieces(tex);
  return pieces
    .map((piece) =>
      'tex' in piece ? `{$${piece.tex}$}` : protectCapitals(piece.text.replace(/[\s\p{Cc}]+/gu, ' '), escapeTex),
    )
    .join('')
    .trim();
}

const TEX: Record<string, string> = {
  // Not `\{`: BibTeX itself counts braces without looking at what is before them.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '\\': '{\\textbackslash}',
  // Zotero and bibutils know these as maths alone.
  '<': '$<$',
  '>': '$>$',
  '|': '$|$',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/**
 * Letters with accents, the characters that TeX does not print as they are, and the first of two that it would join (`--`, `''`,
 * `` ?` ``, `,,`).
 */
function escapeTex(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[{}\\<>|~^&%$#_]|-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)|\p{Script=Latin}\p{M}*/gu, (character) => {
      if (/^\p{L}/u.test(character)) return specialCharacter(character) ?? character;
      if (/[&%$#_]/.test(character)) return `\\${character}`;
      return TEX[character] ?? `${character}{}`;
    });
}

/** Words of other scripts, and letters without a command of TeX: BibTeX would take their first byte for an initial. */
const BYTES = /(?:(?!\p{Script=Latin})\p{L}\p{M}*)+|(?!\p{ASCII})\p{L}\p{M}*/gu;

/** A comma or the word `and` in a name would cut it in two; Citation.js misses the `and` after `\_`, whose space it swallows. */
function escapeName(part: string): string {
  const escaped = escapeTex(part)
    .replace(/\\[&%$#_]/g, '$&{}')
    .replace(BYTES, '{\\textrm{$&}}');
  return /,|\band\b/i.test(escaped) ? `{${escaped}}` : escaped;
}

/** Addresses are not escaped but have to be free of what ends a field or a macro. */
function escapeVerbatim(address: string): string {
  return address.replace(/[\s{}\\^`"|]/g, encodeURIComponent);
}
