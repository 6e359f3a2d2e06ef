import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import {isDayPath} from '../../../papers/dates.ts';
import type {PublishedDay} from '../../../papers/followUps.ts';
import {parseDay} from '../../../papers/parseDay.ts';
import type {Day} from '../../../papers/types.ts';
import {parseOnThreads} from './parseThreads.ts';

/** What the docs plugin says of a page; its own metadata, of which we read three fields. */
export interface DocMetadata {
  /** `@site/docs/papers/y2025/oct/20251022.mdx` */
  source: string;
  permalink: string;
  title: string;
}

const cache = new Map<string, {text: string; day: Day}>();

/**
 * Parses one day, once for each text: the sidebar and the plugin ask for the same pages, and in
 * `docusaurus start` only the page that changed is parsed again.
 */
export async function loadDay(siteDir: string, path: string): Promise<Day> {
  const text = await readFile(join(siteDir, path), 'utf8');
  const known = cache.get(path);
  if (known?.text === text) return known.day;
  const day = process.env.NODE_ENV === 'production' ? await parseOnThreads(text, path) : parseDay(text, {path});
  cache.set(path, {text, day});
  return day;
}

/** A day and the address that the docs plugin gave it. */
export interface LoadedDay extends Day {
  permalink: string;
}

/** Loads the days among the docs plugin's pages, in the order of their paths. */
export async function loadDays(siteDir: string, docs: readonly DocMetadata[]): Promise<LoadedDay[]> {
  const days = await Promise.all(
    docs
      .filter(({source}) => isDayPath(source))
      .map(async ({source, permalink}) => ({...(await loadDay(siteDir, source.replace('@site/', ''))), permalink})),
  );
  return days.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The days that have a date, oldest first. */
export function publishedDays(days: readonly LoadedDay[]): PublishedDay[] {
  return days
    .filter((day): day is LoadedDay & PublishedDay => day.date !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
