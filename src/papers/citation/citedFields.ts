import {arxivIdIn} from './arxivIdIn.ts';
import {type CslItem, type CslName, issuedParts, nameParts, oneLine} from './cslItem.ts';

/** The fields of text that BibTeX and RIS have a place for; an abstract would make a reading list ten times as long. */
const TEXT_FIELDS = [
  'title',
  'container-title',
  'collection-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'number',
  'edition',
  'ISBN',
  'ISSN',
] as const;

/** The fields that are no words but read by machines. */
const VERBATIM_FIELDS = ['DOI', 'URL'] as const;

/** How a format writes what a field holds. */
interface FieldEscapes {
  text(value: string): string;
  /** @param isGroup the value is all of the name */
  name(value: string, isGroup: boolean): string;
  verbatim(value: string): string;
}

/**
 * The CSL-JSON that Citation.js formats: only fields that we know, escaped for the format. Each is of one line and of the type
 * that its plugins expect; Crossref writes lists where CSL has text. Anything else in a library could stop a build.
 */
export function citedFields(item: CslItem, {text, name, verbatim}: FieldEscapes): Record<string, unknown> {
  const issued = issuedParts(item);
  const people = (names: readonly CslName[] | undefined) =>
    names?.map((one) => mapValues(nameParts(one), (value, key) => name(value, key === 'literal')));
  const fields: Record<string, unknown> = {
    id: item.id,
    type: item.type,
    author: people(item.author),
    editor: people(item.editor),
    issued: issued.length > 0 ? {'date-parts': [issued]} : undefined,
  };
  for (const field of TEXT_FIELDS) fields[field] = written(item[field], text);
  for (const field of VERBATIM_FIELDS) fields[field] = written(item[field], verbatim);
  // Zotero has the arXiv id here, where BibTeX and RIS have the number of an article in its journal.
  if (typeof item.number === 'string' && arxivIdIn(item.number)) delete fields.number;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function written(value: unknown, toFormat: (value: string) => string): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string' && typeof first !== 'number') return undefined;
  return toFormat(oneLine(String(first))) || undefined;
}

function mapValues<T extends Record<string, string>>(record: T, change: (value: string, key: string) => string): T {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value && change(value, key)])) as T;
}
