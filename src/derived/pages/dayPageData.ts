import type {DocMetadata} from '@docusaurus/plugin-content-docs';

import {withDot} from '../../markdown/putFigures.ts';
import {wikiAddress} from '../../markdown/wikilinks.ts';
import type {LoadedDay} from '../../papers/lists/publishedDays.ts';
import {type Figures, figureFile, figureImage} from '../figures/figures.ts';
import type {LinkedFiles} from '../linkedFiles.ts';
import type {DayData} from './dayData.ts';
import type {DayMeta, DayPageData} from './pageData.ts';

/** What is known of a day's page apart from its text: the docs plugin's metadata, as far as it is looked at here. */
type PageMetadata = Pick<DocMetadata, 'id' | 'frontMatter'>;

/** Derives what a day that is data is rendered from. */
export async function dayPageData({
  day,
  doc,
  data,
  permalinks,
  figures,
  linkedFiles,
  siteDir,
  baseUrl,
}: {
  day: LoadedDay;
  doc: PageMetadata;
  data: DayData;
  /** The addresses of pages by their files, with the suffix or without it: `/docs/papers/y2025/oct/20251007.mdx`. */
  permalinks: ReadonlyMap<string, string>;
  figures: Figures;
  linkedFiles: LinkedFiles;
  siteDir: string;
  baseUrl: string;
}): Promise<DayPageData> {
  const image = async (path: string) =>
    figureImage(await figures.facts(figureFile(path, day.path, siteDir)), path, baseUrl);
  const paths = [...new Set(day.figures.map(({path}) => withDot(path)))];
  const fileOf = (path: string) => {
    const address = linkedFiles.find(path, day.path)?.address;
    return address === undefined ? [] : [[path, baseUrl + address] as const];
  };
  const links = day.links.flatMap(({pathname, hash, wiki, candidates}) => {
    const permalink = permalinks.get(pathname);
    if (wiki === undefined) return permalink ? [[pathname, permalink] as const] : [];
    if (candidates || (pathname === '' && hash === undefined)) return [];
    return [[wikiAddress(wiki), (permalink ?? pathname) + (hash === undefined ? '' : `#${hash}`)] as const];
  });
  const ofStatic = day.links.filter(({pathname}) => pathname !== '' && !permalinks.has(pathname));
  return {
    meta: await dayMeta(doc, day.image, image),
    data,
    figures: Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await image(path)] as const))),
    links: Object.fromEntries(links),
    files: Object.fromEntries(
      [...day.files.map(({path}) => path), ...ofStatic.map(({pathname}) => pathname)].flatMap(fileOf),
    ),
  };
}

async function dayMeta(
  {id, frontMatter}: PageMetadata,
  beside: string | undefined,
  imageOf: (path: string) => Promise<ReturnType<typeof figureImage>>,
): Promise<DayMeta> {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const {keywords, hide_table_of_contents, draft, unlisted} = frontMatter;
  const own = beside === undefined ? undefined : await imageOf(beside);
  return {
    id,
    title: text(frontMatter.title),
    description: text(frontMatter.description),
    keywords: Array.isArray(keywords) ? keywords.map(String) : undefined,
    image: own && 'src' in own ? own.src : text(frontMatter.image),
    hideTableOfContents: hide_table_of_contents === true,
    isDraft: draft === true,
    isUnlisted: unlisted === true,
  };
}
