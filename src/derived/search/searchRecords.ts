import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {blockTexts} from '../../markdown/blockTexts.ts';
import {formatOf, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import type {CslItem} from '../../papers/citation/cslItem.ts';
import {idOfSource} from '../../papers/day/paperSource.ts';
import type {Catalogue, CataloguePaper} from '../../papers/lists/catalogue.ts';
import type {SearchDocument} from '../../papers/search/searchIndex.ts';

/** A page that is no day: what the docs and pages plugins say of it. */
export interface OtherPage {
  permalink: string;
  title: string;
  /** `@site/docs/about.mdx`; absent where the page is no text. */
  source?: string;
}

/** What can be found, and by which facets. */
export interface SearchRecord {
  document: SearchDocument;
  organisations: {slug: string; name: string}[];
  topics: {slug: string; name: string}[];
}

/** Lists what can be found: the papers newest first, days without papers among them, other pages last. */
export async function searchRecords({
  catalogue,
  otherPages = [],
  siteDir,
  baseUrl,
  cslOf,
}: {
  catalogue: Catalogue;
  /** What is known of a paper, its authors before all; without it no author is found. */
  cslOf?(paper: CataloguePaper): Pick<CslItem, 'author'>;
  otherPages?: readonly OtherPage[];
  siteDir: string;
  baseUrl: string;
}): Promise<SearchRecord[]> {
  const path = (permalink: string) => permalink.slice(baseUrl.length);
  const read = (file: string) => readFile(join(siteDir, file.replace('@site/', '')), 'utf8');
  const page = async (name: string, permalink: string, date: string, source?: string): Promise<SearchRecord> => ({
    document: {
      name,
      organisations: [],
      date,
      path: path(permalink),
      text: source ? pageText(await read(source), source) : '',
    },
    organisations: [],
    topics: [],
  });

  const days = await Promise.all(
    catalogue.days.toReversed().map(async (day): Promise<SearchRecord[]> => {
      if (day.papers.length === 0) return [await page(day.title ?? day.date, day.permalink, day.date, day.path)];
      return catalogue.papersOf(day.path).map((one) => {
        const {paper, permalink, organisations, topics} = one;
        const document = {
          name: paper.name,
          subtitle: paper.subtitle,
          organisations: organisations.map(({name}) => name),
          authors: authors(cslOf?.(one).author),
          date: day.date,
          path: path(permalink),
          id: idOfSource(paper.source),
          text: paper.text,
        };
        return {document, organisations, topics};
      });
    }),
  );
  const others = otherPages.map(({title, permalink, source}) => page(title, permalink, '', source));
  return [...days.flat(), ...(await Promise.all(others))];
}

/** So many: who reads remembers the first, and the last. */
const MOST_AUTHORS = 12;

function authors(names: CslItem['author'] = []): string[] {
  const some = names.length > MOST_AUTHORS ? [...names.slice(0, MOST_AUTHORS - 1), ...names.slice(-1)] : names;
  return some.map(({given = '', family = '', literal = ''}) => `${given} ${family} ${literal}`.trim());
}

function pageText(text: string, path: string): string {
  return blockTexts(parseMarkdown(text, formatOf(path)).children).join('\n');
}
