import {MONTHS} from '../day/dates.ts';
import {arxivIdOf} from './arxivIdIn.ts';
import {citationJs} from './citationJs.ts';
import {citedFields} from './citedFields.ts';
import {type CslItem, issuedParts} from './cslItem.ts';

/**
 * The works as a BibTeX file in UTF-8, in the order given; the keys are their ids.
 *
 * Citation.js chooses the entry types and the fields. The words pass through it escaped: by itself it takes `<i>` in a title
 * for markup and drops letters that TeX has no command for. So all that an author wrote is read back as that text.
 */
export async function toBibtex(items: readonly CslItem[]): Promise<string> {
  const {Cite} = await citationJs();
  const escapes = {text: escapeTex, name: escapeName, verbatim: escapeVerbatim};
  const cited = items.map((item) => ({item, fields: citedFields(item, escapes)}));
  const entries = new Cite(cited.map(({fields}) => fields)).format('bibtex', {format: 'object'});
  return cited
    .map(({item, fields}, index) => formatEntry(entries[index] as (typeof entries)[number], item, fields.title))
    .join('\n');
}

function formatEntry(
  {type, label, properties}: {type: string; label: string; properties: Record<string, string>},
  item: CslItem,
  title: unknown,
): string {
  // Citation.js gives the address of a web page twice, and writes the month as `oct 21`.
  const {author, title: _title, month: _month, howpublished: _url, ...others} = properties;
  const arxivId = arxivIdOf(item);
  const month = MONTHS[(issuedParts(item)[1] ?? 0) - 1];
  const fields: Record<string, string | undefined> = {
    title: typeof title === 'string' ? `{${protectCapitals(title)}}` : undefined,
    author: author && `{${author}}`,
    ...Object.fromEntries(Object.entries(others).map(([field, value]) => [field, `{${value}}`])),
    // A macro that every BibTeX style knows, in its own language.
    month,
    ...(arxivId && {eprint: `{${arxivId}}`, archivePrefix: '{arXiv}'}),
  };
  const lines = Object.entries(fields).flatMap(([field, value]) => (value ? [`  ${field} = ${value},\n`] : []));
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

const TEX: Record<string, string> = {
  // Not `\{`: BibTeX itself counts braces without looking at what is before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The characters that TeX does not print as they are, and the first of two that it would join (`--`, `''`, `` ?` ``, `,,`). */
function escapeTex(text: string): string {
  return text.replace(/[{}\\<>|~^&%$#_]|-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)/g, (character) => {
    if (/[&%$#_]/.test(character)) return `\\${character}`;
    return TEX[character] ?? `${character}{}`;
  });
}

/** A comma or the word `and` in a name would cut it in two; Citation.js misses the `and` after `\_`, whose space it swallows. */
function escapeName(part: string): string {
  const escaped = escapeTex(part).replace(/\\[&%$#_]/g, '$&{}');
  return /,|\band\b/i.test(escaped) ? `{${escaped}}` : escaped;
}

/** Addresses are not escaped but have to be free of what ends a field or a macro. */
function escapeVerbatim(address: string): string {
  return address.replace(/[\s{}\\^`"|]/g, encodeURIComponent);
}

/** Braces around words such as `MoGA` and `3D`, which most styles would otherwise set as `moga` and `3d`. */
function protectCapitals(tex: string): string {
  return tex.replace(/[\p{L}\p{N}]+/gu, (word) => (/.\p{Lu}/u.test(word) ? `{${word}}` : word));
}
