import {join} from 'node:path';

import {isDayPath} from '../../../papers/dates.ts';
import type {PublishedDay} from '../../../papers/followUps.ts';
import {parseDay} from '../../../papers/parseDay.ts';
import type {Day} from '../../../papers/types.ts';
import {codeKey} from '../cache/codeKey.ts';
import {isCacheOf, openTextCache, type TextCache} from '../cache/textCache.ts';
import {parseOnThreads} from './parseThreads.ts';
import {readAuthorFile} from './readAuthorFile.ts';

/** What the docs plugin says of a page; its own metadata, of which we read these fields. */
export interface DocMetadata {
  /** `@site/docs/papers/y2025/oct/20251022.mdx` */
  source: string;
  permalink: string;
  title: string;
  /** In a production build only: the page is written, and nothing but a link leads to it. */
  unlisted?: boolean;
  frontMatter?: {draft?: boolean};
}

/** Where days are kept for the next build or start, below the site. */
const PARSED_DAYS = 'node_modules/.cache/haru-papers/days/parsed';

/** Tells whether an earlier build or start of the same code has left its days: then few are to be parsed. */
export function hasEarlierDays(siteDir: string): boolean {
  return isCacheOf(join(siteDir, PARSED_DAYS), codeKey());
}

const loaded = new Map<string, {text: string; day: Day}>();
/** Days that an earlier build or start has parsed, by site. */
const earlier = new Map<string, TextCache<Day>>();

/**
 * Parses one day, once for each text: the sidebar and the plugin ask for the same pages, in `docusaurus start` only the page
 * that changed is parsed again, and the next build or start parses what was written since.
 */
export async function loadDay(siteDir: string, path: string): Promise<Day> {
  const file = readAuthorFile(siteDir, path);
  const cache = daysOfEarlierRuns(siteDir);
  if (!file) throw new Error(`${path}: 파일이 없습니다`);
  const {text, problems} = file;
  const known = loaded.get(path);
  const day = known?.text === text ? known.day : (cache.get(path, text) ?? (await parse(text, path)));
  cache.set(path, text, day);
  loaded.set(path, {text, day});
  // What is wrong with the bytes is no matter of the text that was made of them.
  return problems.length > 0 ? {...day, problems: [...problems, ...day.problems]} : day;
}

function parse(text: string, path: string): Promise<Day> | Day {
  return process.env.NODE_ENV === 'production' ? parseOnThreads(text, path) : parseDay(text, {path});
}

function daysOfEarlierRuns(siteDir: string): TextCache<Day> {
  const cache = earlier.get(siteDir) ?? openTextCache<Day>(join(siteDir, PARSED_DAYS), codeKey());
  earlier.set(siteDir, cache);
  return cache;
}

/** A day and the address that the docs plugin gave it. */
export interface LoadedDay extends Day {
  permalink: string;
  unlisted?: boolean;
}

/** Loads the days among the docs plugin's pages, in the order of their paths. */
export async function loadDays(siteDir: string, docs: readonly DocMetadata[]): Promise<LoadedDay[]> {
  const days = await Promise.all(
    docs
      .filter(({source}) => isDayPath(source))
      .map(async ({source, permalink, unlisted}) => ({
        ...(await loadDay(siteDir, source.replace('@site/', ''))),
        permalink,
        unlisted,
      })),
  );
  await daysOfEarlierRuns(siteDir).save();
  return days.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The days that have a date and are listed, oldest first. */
export function publishedDays(days: readonly LoadedDay[]): PublishedDay[] {
  return days
    .filter((day): day is LoadedDay & PublishedDay => day.date !== undefined && !day.unlisted)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
