import {idOfSource} from '../day/paperSource.ts';
import {sourceLinks} from '../day/sourceLinks.ts';
import type {ArxivId, IsoDate, Paper} from '../day/types.ts';
import type {CataloguePaper} from '../lists/catalogue.ts';
import {type CslItem, type LibraryItem, oneLine} from './cslItem.ts';
import {libraryItem} from './libraryItem.ts';
import {romanize} from './romanize.ts';
import {hasFormula, titleText} from './texTitle.ts';
import {workAt} from './workAt.ts';

/**
 * The CSL-JSON of a paper. What the library knows of it wins; the rest is what the page says.
 *
 * Of a paper that the library does not know there are no authors: the page names organisations, and a laboratory in an
 * author's place is worse than no author. The date is that of the arXiv id, which says when the paper was submitted; of
 * other papers none is known, since the day of the summary is not the paper's.
 */
export function toCsl({date, paper}: Pick<CataloguePaper, 'date' | 'paper'>, known?: LibraryItem): CslItem {
  const arxivId = idOfSource(paper.source);
  const inLibrary = known && libraryItem(written(known));
  const item: CslItem = {
    ...fromPage(paper, arxivId),
    ...inLibrary,
    id: citationKey(date, paper.anchor, arxivId),
  };
  // What is only on arXiv is cited by its number there, as Google Scholar writes it: old BibTeX styles print no `eprint`.
  if (arxivId && !item['container-title'] && isArticle(item)) {
    item['container-title'] = `arXiv preprint arXiv:${arxivId}`;
  }
  // Titles in arXiv's answers are broken into lines, and in TeX; those of a page are plain text but for its formulas.
  const tex = inLibrary?.title ? item.title : fullTitle(paper, 'Tex');
  if (tex === undefined) return {...item, title: oneLine(item.title)};
  return {...item, title: titleText(tex), ...(hasFormula(tex) && {tex})};
}

/**
 * The key of a work in BibTeX: `arxiv-2510.18692`, the same wherever the archive summarizes it, or `2025-10-22-lake-hanriver`.
 * Only letters, digits, `-`, `_` and `.`, which every reader of BibTeX takes: Korean is romanized, and accents are left out;
 * other characters are their code, `ubb3c`.
 */
export function citationKey(date: IsoDate, anchor: string, arxivId?: ArxivId): string {
  const name = arxivId ? `arxiv-${arxivId.replace('/', '-')}` : `${date}-${anchor}`;
  return romanize(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9._-]/giu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
}

function fromPage(paper: Paper, arxivId: ArxivId | undefined): Omit<CslItem, 'id'> & {type: string; title: string} {
  const title = fullTitle(paper);
  if (arxivId) {
    return {
      type: 'article',
      title,
      issued: {'date-parts': [submitted(arxivId)]},
      // arXiv has registered a DOI for every paper it holds: https://info.arxiv.org/help/doi.html
      DOI: `10.48550/arXiv.${arxivId}`,
      URL: `https://arxiv.org/abs/${arxivId}`,
    };
  }
  const url = paper.source && sourceLinks(paper.source)[0]?.url;
  if (!url || !/^https?:\/\//i.test(url)) return {type: 'document', title};
  return {title, ...(workAt(url) ?? {type: 'webpage', URL: url})};
}

/** Name and subtitle together; authors also write the whole title as the subtitle, with the name in front or as all of it. */
function fullTitle({name, subtitle}: Paper): string;
/** The same in TeX; `undefined` where it has no formula. */
function fullTitle(paper: Paper, form: 'Tex'): string | undefined;
function fullTitle({name, subtitle, nameTex, subtitleTex}: Paper, form?: 'Tex'): string | undefined {
  if (form && nameTex === undefined && subtitleTex === undefined) return undefined;
  const [first, rest] = form ? [nameTex ?? name, subtitleTex ?? subtitle] : [name, subtitle];
  return subtitle && !begins(subtitle, name) ? [first, rest].filter(Boolean).join(': ') : (rest ?? first);
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a title begins with a name, whatever the case and the marks in it: `SwiReasoning: …` with `SWI-REASONING`. */
function begins(title: string, name: string): boolean {
  const wanted = lettersOf(name);
  let found = 0;
  for (const character of title.toLowerCase()) {
    const isLetter = LETTER.test(character);
    if (found === wanted.length) return found > 0 && !isLetter;
    if (isLetter && character !== wanted[found++]) return false;
  }
  return found > 0 && found === wanted.length;
}

function lettersOf(text: string): string[] {
  return [...text.toLowerCase()].filter((character) => LETTER.test(character));
}

/** Year and month of an arXiv id: `2510.18692` and `cs/0112017` begin with them. The archive began in 1991. */
function submitted(id: ArxivId): [number, number] {
  const digits = id.replace(/^.*\//, '');
  const year = Number(digits.slice(0, 2));
  return [year < 91 ? 2000 + year : 1900 + year, Number(digits.slice(2, 4))];
}

/** The fields that say something: an empty one in the library is not known better than by the page. */
function written(known: LibraryItem): LibraryItem {
  const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(known).filter(([, value]) => !isEmpty(value))) as LibraryItem;
}

function isArticle({type}: CslItem): boolean {
  return type === 'article' || type === 'article-journal';
}
