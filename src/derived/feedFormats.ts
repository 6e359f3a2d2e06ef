import {Feed} from 'feed';

import {clockIn} from '../papers/day/clock.ts';
import type {IsoDate} from '../papers/day/types.ts';
import {site} from '../site.ts';

/** What a feed tells of a day or a paper. */
export interface FeedEntry {
  /** By which readers tell entries apart: it never changes. */
  id: string;
  /** Whole address. */
  url: string;
  title: string;
  summary: string;
  date: IsoDate;
  /** When its author announced an edit, later than that. */
  updated?: IsoDate;
  html: string;
}

export interface Channel {
  title: string;
  description: string;
  language: string;
  author: string;
  /** Whole address of the page that shows the same. */
  page: string;
  /** The whole address of the archive with the days before these, https://www.rfc-editor.org/rfc/rfc5005#section-4. */
  previousArchive?: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** A form that a feed comes in. */
export interface FeedFormat {
  file: string;
  /** Its whole name, and one for where there is little room. */
  name: string;
  shortName: string;
  mediaType: string;
  /** @param self the file's whole address */
  write(channel: Channel, self: string): string;
}

const ATOM_FILE = 'atom.xml';

/** The forms of every feed: all that names one reads it here. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  {
    file: 'rss.xml',
    name: 'RSS 2.0',
    shortName: 'RSS',
    mediaType: 'application/rss+xml',
    write: (channel, self) => xml(feed(channel, self, inXml).rss2()),
  },
  {
    file: ATOM_FILE,
    name: 'Atom',
    shortName: 'Atom',
    mediaType: 'application/atom+xml',
    write(channel, self) {
      const atom = feed(channel, self, escapeHtml).atom1();
      // The library tells the language in RSS only.
      return xml(withArchives(atom.replace('<feed ', `<feed xml:lang="${channel.language}" `), channel));
    },
  },
  {
    file: 'feed.json',
    name: 'JSON Feed',
    shortName: 'JSON',
    mediaType: 'application/feed+json',
    write: jsonFeed,
  },
];

/** A month of days that is over: a document that a feed reader walks back to, and that changes with its own days alone. */
export function atomArchive(channel: Channel, self: string): string {
  const atom = feed(channel, self, escapeHtml).atom1();
  const head = `<feed xml:lang="${channel.language}" xmlns:fh="http://purl.org/syndication/history/1.0" `;
  const current = new URL(ATOM_FILE, channel.page).href;
  const marks = `<fh:archive/>\n    <link rel="current" href="${escapeHtml(current)}"/>`;
  return xml(withArchives(atom.replace('<feed ', head).replace('<updated>', `${marks}\n    <updated>`), channel));
}

/** An address holds no quote as it stands. */
function withArchives(atom: string, {previousArchive}: Channel): string {
  if (previousArchive === undefined) return atom;
  const link = `<link rel="prev-archive" href="${escapeHtml(previousArchive)}"/>`;
  return atom.replace('<updated>', `${link}\n    <updated>`);
}

/** A feed without days was never updated; a date is required all the same, and the library's own would be the clock's. */
const NEVER = '1970-01-01' as IsoDate;

/** @param plain writes plain text where the format takes HTML */
function feed({entries, ...channel}: Channel, self: string, plain: (text: string) => string): Feed {
  const made = new Feed({
    id: channel.page,
    title: channel.title,
    description: channel.description,
    language: channel.language,
    author: {name: channel.author},
    link: channel.page,
    feed: self,
    updated: midnight(lastChange(entries) ?? NEVER),
    generator: false,
  });
  for (const {id, url, title, summary, date, updated = date, html} of entries) {
    made.addItem({
      id,
      link: url,
      title: plain(title),
      description: inXml(escapeHtml(summary)),
      content: inXml(html),
      date: midnight(updated),
      published: midnight(date),
    });
  }
  return made;
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/; the library writes 1.0. */
function jsonFeed({title, description, language, author, page, entries}: Channel, self: string): string {
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language,
    authors: [{name: author}],
    items: entries.map(({id, url, date, updated, html, ...entry}) => ({
      id,
      url,
      title: entry.title,
      summary: entry.summary || undefined,
      content_html: html,
      date_published: midnight(date),
      date_modified: updated && midnight(updated),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The day on which a feed said something new last. */
function lastChange(entries: readonly FeedEntry[]): IsoDate | undefined {
  return entries
    .map(({date, updated = date}) => updated)
    .sort()
    .at(-1);
}

const clock = clockIn(site.timeZone);

function midnight(date: IsoDate): Date {
  return clock.startOfDay(date);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The library ends CDATA at the first `]]>` but one: none may be left. In HTML it says the same. */
function inXml(text: string): string {
  return text.replaceAll(']]>', ']]&gt;');
}

/** Without the characters that XML cannot hold in any form, https://www.w3.org/TR/xml/#charsets. */
function xml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
