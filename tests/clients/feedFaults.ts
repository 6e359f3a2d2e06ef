import {readFileSync} from 'node:fs';

import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm';
import * as z from 'zod';

/** JSON Feed 1.1, as far as this site uses it: https://www.jsonfeed.org/version/1.1/. */
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.literal('ko'),
  authors: z.tuple([z.strictObject({name: z.string().min(1)})]),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      summary: z.string().min(1).optional(),
      content_html: z.string(),
      date_published: z.iso.datetime({offset: true}),
      date_modified: z.iso.datetime({offset: true}).optional(),
    }),
  ),
});

/** What is wrong with a feed, by its format's own rules; nothing where it is sound. */
export function feedFaults(path: string, text: string): string[] {
  if (path.endsWith('.json')) {
    const {success, error} = JSON_FEED.safeParse(JSON.parse(text));
    return success ? repeated(text.matchAll(/^ {6}"id": "(.*)"/gm)) : [z.prettifyError(error)];
  }
  const isRss = path.endsWith('rss.xml');
  const faults = xmlFaults(text, isRss ? 'rss.rng' : 'atom.rng');
  return [...faults, ...repeated(text.matchAll(isRss ? /<guid[^>]*>([^<]*)/g : /<entry>[\s\S]*?<id>([^<]*)/g))];
}

function xmlFaults(text: string, schema: string): string[] {
  const rules = XmlDocument.fromString(readFileSync(new URL(schema, import.meta.url), 'utf8'));
  const validator = RelaxNGValidator.fromDoc(rules);
  try {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    validator.dispose();
    rules.dispose();
  }
}

/** Readers take two entries of one id for one. */
function repeated(ids: Iterable<RegExpMatchArray>): string[] {
  const all = Array.from(ids, ([, id = '']) => id);
  return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `twice: ${id}`);
}

/**
 * Walks from the feed of days through its archives, as RFC 5005 has it.
 *
 * @param read gives a file by its path below the site
 * @returns the ids of the entries, each with the files that hold it
 */
export function walkArchives(read: (path: string) => string, siteUrl: string): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  let file: string | undefined = 'atom.xml';
  for (let steps = 0; file !== undefined && steps < 10_000; steps++) {
    const text = read(file);
    for (const [, id = ''] of text.matchAll(/<entry>[\s\S]*?<id>([^<]*)<\/id>/g))
      entries.set(id, [...(entries.get(id) ?? []), file]);
    const [, before] = /<link rel="prev-archive" href="([^"]+)"/.exec(text) ?? [];
    file = before?.startsWith(siteUrl) ? before.slice(siteUrl.length) : undefined;
  }
  return entries;
}
