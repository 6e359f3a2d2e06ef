import {checkDays} from '../papers/day/checkDays.ts';
import {dayAddress} from '../papers/day/dayAddress.ts';
import {idOfSource} from '../papers/day/paperSource.ts';
import {resolveWikilinks} from '../papers/day/resolveWikilinks.ts';
import type {ArxivId, Day, IsoDate, Paper, Problem} from '../papers/day/types.ts';
import {allowedHosts} from '../site.ts';
import type {LintPage} from './page.ts';

/** What is known of the files around the days. */
export interface Surroundings {
  /** Files beside a day: paths as the author would write them, `./asset/a.png`. */
  filesBeside: (day: Day) => ReadonlySet<string>;
  /** Whether a file lies at a path below the site, in either spelling of its letters. */
  hasFile?: (path: string) => boolean;
  /** The figures that days show, by their path below the site, as far as the files exist. */
  figureSizes: ReadonlyMap<string, FigureSize>;
  /** Addresses of the site's other pages, without base URL. */
  otherAddresses: ReadonlySet<string>;
  /** The labels that `organisations.yml` knows. */
  knownLabels: readonly string[];
  today: IsoDate;
}

/** What is known of an image file: its bytes, and its pixels where these can be told. */
export interface FigureSize {
  bytes: number;
  width?: number;
  height?: number;
  /** What a browser would run of a drawing, and where in the file it stands. */
  program?: {line: number; column: number; part: string};
  /** The first thing that its picture lacks, since it lies in another file. */
  outside?: {line: number; column: number; part: string};
}

/** All pages of a site, as the rules see them. */
export interface Archive extends Surroundings {
  pages: readonly LintPage[];
  byAddress: ReadonlyMap<string, LintPage>;
}

/** A paper and the page that it is on. */
export interface PlacedPaper {
  page: LintPage;
  paper: Paper;
}

/** Puts what was read together. */
export function createArchive(pages: readonly LintPage[], surroundings: Surroundings): Archive {
  const days = resolveWikilinks(pages.map(({day}) => day));
  const resolved = pages.map((page, index) => {
    const day = days[index] ?? page.day;
    return day === page.day ? page : {...page, day};
  });
  return {
    ...surroundings,
    pages: resolved,
    byAddress: new Map(resolved.flatMap((page) => addressesOf(page).map((address) => [address, page] as const))),
  };
}

/** By its date, and by its slug where it has one. */
function addressesOf({day}: LintPage): string[] {
  return day.address === undefined ? [dayAddress(day)] : [dayAddress(day), day.address];
}

/** The page that a link leads to: that of an address, or the page itself. */
export function pageAt(archive: Archive, from: LintPage, pathname: string): LintPage | undefined {
  return pathname === '' ? from : archive.byAddress.get(pathname.replace(/\/$/, '').replace(/\.mdx?$/, ''));
}

/** Makes a function that computes something of an archive once, for all of its pages. */
export function perArchive<T>(compute: (archive: Archive) => T): (archive: Archive) => T {
  const computed = new WeakMap<Archive, T>();
  return (archive) => {
    let value = computed.get(archive);
    if (value === undefined) {
      value = compute(archive);
      computed.set(archive, value);
    }
    return value;
  };
}

/** What would stop a build, by the path of its page; see `checkDays`. */
export const problemsOf = perArchive((archive): ReadonlyMap<string, Problem[]> => {
  const {pages, otherAddresses, filesBeside, hasFile} = archive;
  const days = pages.map(({day}) => day);
  const problems = checkDays(days, {
    addressOf: dayAddress,
    otherAddresses: new Set([...otherAddresses, ...days.flatMap((day) => folders(dayAddress(day)))]),
    draftAddresses: new Set(
      pages.flatMap(({day, isDraft}) => (isDraft ? [dayAddress(day), day.address ?? dayAddress(day)] : [])),
    ),
    filesBeside,
    hasFile,
    allowedHosts,
  });
  const byPath = new Map<string, Problem[]>();
  for (const problem of problems) byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), problem]);
  return byPath;
});

/** All pages in the order of their dates: a folder's name (`oct`, `sep`) says nothing of what came first. */
export const pagesByDate = perArchive(({pages}): readonly LintPage[] =>
  pages.toSorted(({day: a}, {day: b}) => compare(a.date ?? '', b.date ?? '') || compare(a.path, b.path)),
);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The papers of each arXiv id, in the order of their dates. */
export const papersById = perArchive((archive): ReadonlyMap<ArxivId, PlacedPaper[]> => {
  const found = new Map<ArxivId, PlacedPaper[]>();
  for (const page of pagesByDate(archive)) {
    for (const paper of page.day.papers) {
      const id = idOfSource(paper.source);
      if (!id) continue;
      const papers = found.get(id) ?? [];
      papers.push({page, paper});
      found.set(id, papers);
    }
  }
  return found;
});

/** The month's, the year's and the archive's address of a day, which are pages too. */
function folders(address: string): string[] {
  const parts = address.split('/');
  return [1, 2, 3].map((last) => parts.slice(0, -last).join('/'));
}
