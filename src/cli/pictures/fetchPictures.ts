import {readdir} from 'node:fs/promises';
import {join, posix} from 'node:path';

import type {LintPage} from '../../lint/page.ts';
import {type ForeignImage, foreignImages} from '../../markdown/foreignImages.ts';
import {formatOf, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import type {IsoDate} from '../../papers/day/types.ts';
import {figureName, nextFigureNumber} from '../../papers/edit/nextFigureNumber.ts';
import {applyEdits} from '../../papers/edit/textEdits.ts';
import {allowedHosts} from '../../site.ts';
import {loadArchive} from '../archive/loadArchive.ts';
import {withLock} from '../files/withLock.ts';
import {type FileChange, writeFiles} from '../files/writeFiles.ts';
import {pictureFetcher} from './pictureFetcher.ts';

/** What became of the pictures of other hosts. */
export interface FetchedPictures {
  /** The pages that show their own files now. */
  mended: string[];
  /** `https://…: HTTP 404`, of those that did not come. */
  failures: string[];
}

/**
 * Brings the pictures that the chosen days show from other hosts into `asset/`, and writes their names in the place of the
 * addresses. A page is written once its pictures came; those that did not come stay as they were.
 *
 * @param fetchPicture for tests
 */
export function fetchPictures(
  siteDir: string,
  choose: (paths: readonly string[]) => Pick<ReadonlySet<string>, 'has'>,
  fetchPicture = pictureFetcher(),
): Promise<FetchedPictures> {
  return withLock(siteDir, async () => {
    const {archive} = await loadArchive(siteDir);
    const chosen = choose(archive.pages.map(({day}) => day.path));
    const fetched: FetchedPictures = {mended: [], failures: []};
    for (const page of archive.pages) {
      const {day, text} = page;
      // What is no UTF-8 was not read as it stands, and would be written otherwise.
      if (!chosen.has(day.path) || !day.date || text.includes('\uFFFD') || !showsForeign(page)) continue;
      const images = foreignImages(parseMarkdown(text, formatOf(day.path)), text).filter(({url}) => !isAllowed(url));
      const changes = await changesOf(siteDir, {...page, date: day.date}, images, fetchPicture, fetched.failures);
      if (changes.length === 0) continue;
      await writeFiles(siteDir, changes);
      fetched.mended.push(day.path);
    }
    return fetched;
  });
}

function showsForeign({day}: LintPage): boolean {
  return day.foreignParts.some(({kind}) => kind === 'images');
}

function isAllowed(url: string): boolean {
  return allowedHosts.images.includes(new URL(url, 'https://own.invalid').host);
}

/** The files of the pictures that came, and the page that names them last; none where no picture came. */
async function changesOf(
  siteDir: string,
  {day, text, date}: LintPage & {date: IsoDate},
  images: readonly ForeignImage[],
  fetchPicture: ReturnType<typeof pictureFetcher>,
  failures: string[],
): Promise<FileChange[]> {
  const folder = join(siteDir, posix.dirname(day.path), 'asset');
  const taken = [...(await readdir(folder).catch(() => []))];
  const names = new Map<string, string>();
  const changes: FileChange[] = [];
  for (const url of new Set(images.map((image) => image.url))) {
    const answer = await fetchPicture(url.startsWith('//') ? `https:${url}` : url);
    if ('failure' in answer) {
      failures.push(`${day.path}: ${url}: ${answer.failure}`);
      continue;
    }
    const {bytes, extension} = answer.picture;
    const name = `${figureName(date, nextFigureNumber(date, taken, text))}${extension}`;
    taken.push(name);
    names.set(url, name);
    changes.push({path: join(folder, name), after: bytes});
  }
  const edits = images.flatMap(({start, end, url}) => {
    const name = names.get(url);
    return name === undefined ? [] : [{start, end, text: `./asset/${name}`}];
  });
  if (edits.length === 0) return [];
  return [...changes, {path: join(siteDir, day.path), before: text, after: applyEdits(text, edits)}];
}
