import {Feed} from 'feed';

import type {IsoDate} from '../papers/day/types.ts';

/** What a feed tells of a day or a paper. */
export interface FeedEntry {
  /** Whole address, by which readers tell entries apart too. */
  url: string;
  title: string;
  summary: string;
  date: IsoDate;
  html: string;
}

export interface Channel {
  title: string;
  description: string;
  language: string;
  author: string;
  /** Whole address of the page that shows the same. */
  page: string;
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
    file: 'atom.xml',
    name: 'Atom',
    shortName: 'Atom',
    mediaType: 'application/atom+xml',
    write(channel, self) {
      const atom = feed(channel, self, escapeHtml).atom1();
      // The library tells the language in RSS only.
      return xml(atom.replace('<feed ', `<feed xml:lang="${channel.language}" `));
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
    updated: midnight(entries[0]?.date ?? NEVER),
    generator: false,
  });
  for (const {url, title, summary, date, html} of entries) {
    made.addItem({
      id: url,
      link: url,
      title: plain(title),
      description: inXml(escapeHtml(summary)),
      content: inXml(html),
      date: midnight(date),
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
    items: entries.map(({url, date, html, ...entry}) => ({
      id: url,
      url,
      title: entry.title,
      summary: entry.summary || undefined,
      content_html: html,
      date_published: midnight(date),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function midnight(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
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
