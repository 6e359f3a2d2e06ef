import {parse as parseToml, TomlDate} from 'smol-toml';
import {isMap, type Node, type Pair, parseDocument, stringify} from 'yaml';

import {isTemplate, KINDS, switchOf, UNFIT, UNREAD} from '../day/frontMatterKinds.ts';
import type {IsoDate, Point} from '../day/types.ts';
import {isPublicationSwitch, isUnpublished} from '../day/unpublished.ts';
import {pointAt} from '../day/yamlFile.ts';
import {writtenDate} from './noteDate.ts';

/** What another site's front matter says, and what of it can stay here. */
export interface NoteFrontMatter {
  /** As written. */
  values: ReadonlyMap<string, unknown>;
  /** The lines that stay, each with its end; of TOML as YAML. Whether it is a draft is said by none of them. */
  lines: {key: string; text: string}[];
  title?: string;
  date?: IsoDate;
  /** All of what tells when it was written, to put the notes of a day in order. */
  time: string;
  /** Its author kept it from readers. */
  isDraft: boolean;
  isUnlisted: boolean;
  /** Where the note's own text begins. */
  end: number;
  dropped: {key: string; point: Point}[];
  /** Why nothing of it can be used. */
  fault?: {reason: string; mend: string; point: Point};
}

/** What names the day, in the order in which it is believed; `last_update` and its like name another. */
const DATES = [
  ...['date', 'day', '날짜', '일자', '작성일', 'created', 'datecreated', 'createdat', 'createddate', 'creationdate'],
  ...['createddatetime', 'dgcreated', 'pubdate', 'pubdatetime', 'publishdate', 'publishedat', 'publisheddate'],
  ...['datepublished', 'published', '생성일', '등록일', 'posted'],
];

/** What other sites do with a page: it moves, is dressed or counted there. */
const OTHER_SITE: ReadonlySet<string> = new Set([
  ...[
    'slug',
    'id',
    'permalink',
    'url',
    'alias',
    'aliases',
    'redirectfrom',
    'redirectto',
    'layout',
    'image',
    'lastupdate',
  ],
  ...['tags', 'tag', 'categories', 'category', 'series', 'customediturl', 'displayedsidebar', 'cssclass', 'cssclasses'],
  ...[
    'hidden',
    'weight',
    'toc',
    'math',
    'mermaid',
    'comments',
    'pin',
    'usepagebundles',
    'showtoc',
    'tocopen',
    'lastmod',
  ],
  ...[
    'modified',
    'updated',
    'updatedat',
    'dateupdated',
    'datemodified',
    'password',
    'publish',
    'markup',
    'type',
    'cover',
  ],
]);
/** What only who knows the password may read. */
const SECRETS: ReadonlySet<string> = new Set(['password', 'encrypted', 'secret', 'protected']);

const YAML = /^\uFEFF?---[ \t]*(?:\r\n|[\n\r])((?:[\s\S]*?(?:\r\n|[\n\r]))??)---[ \t]*(?:\r\n|[\n\r]|$)/;
const TOML = /^\uFEFF?\+\+\+[ \t]*(?:\r\n|[\n\r])((?:[\s\S]*?(?:\r\n|[\n\r]))??)\+\+\+[ \t]*(?:\r\n|[\n\r]|$)/;

interface Entry {
  key: string;
  value: unknown;
  /** The lines as typed. */
  text: string;
  /** In the note. */
  offset: number;
}

/** Reads the front matter that a note begins with, YAML's or TOML's; one without any has nothing to say. */
export function noteFrontMatter(source: string): NoteFrontMatter {
  const none = {values: new Map(), lines: [], time: '', isDraft: false, isUnlisted: false, end: 0, dropped: []};
  const block = YAML.exec(source) ?? TOML.exec(source);
  if (!block) return none;
  const [all, body = ''] = block;
  const start = all.search(/\r\n|[\n\r]/) + (/\r\n|[\n\r]/.exec(all)?.[0].length ?? 0);
  let entries: Entry[] | undefined;
  try {
    entries =
      all.startsWith('+++') || all.startsWith('\uFEFF+++') ? tomlEntries(body, start) : yamlEntries(body, start);
  } catch (error) {
    const offset = error instanceof UnreadableError ? error.offset : 0;
    const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const fault = {
      reason: `머리말을 읽을 수 없습니다 (${said})`,
      mend: '고친 뒤 다시 하세요',
      point: pointAt(source, start + offset),
    };
    return {...none, fault};
  }
  // Words between two rules are the note's text.
  if (!entries) return none;
  return {...none, ...read(entries, source), end: all.length};
}

class UnreadableError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

function yamlEntries(body: string, start: number): Entry[] | undefined {
  const document = parseDocument(body, {prettyErrors: false, uniqueKeys: false, logLevel: 'silent'});
  const [error] = document.errors;
  if (error) throw new UnreadableError(error.message, error.pos[0]);
  const {contents} = document;
  if (contents === null) return [];
  if (!isMap(contents)) return undefined;
  const pairs = contents.items as Pair<Node, Node | null>[];
  const places = pairs.map(({key}) => key.range?.[0] ?? 0);
  return pairs.map((pair, index) => {
    const from = places[index] ?? 0;
    const value: unknown = pair.value?.toJS(document) ?? null;
    const key = String(pair.key);
    const text = contents.flow ? stringify({[key]: value}) : body.slice(from, places[index + 1] ?? body.length);
    return {key, value, text, offset: start + from};
  });
}

function tomlEntries(body: string, start: number): Entry[] {
  return Object.entries(parseToml(body)).map(([key, value]) => {
    const offset = body.search(new RegExp(`^[ \\t]*\\[?\\[?["']?${key.replace(/[^\w]/g, '.')}`, 'm'));
    const plain = withoutTomlDates(value);
    return {key, value: plain, text: stringify({[key]: plain}), offset: start + Math.max(offset, 0)};
  });
}

/** A date as it was typed, on its author's calendar. */
function withoutTomlDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutTomlDates);
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTomlDates(inner)]));
}

function read(entries: readonly Entry[], source: string): Partial<NoteFrontMatter> {
  const values = new Map(entries.map(({key, value}) => [key, value]));
  const written = entries
    .map((entry) => ({...entry, rank: DATES.indexOf(plainKey(entry.key)), date: writtenDate(entry.value)}))
    .filter(({rank, date}) => rank >= 0 && date !== undefined)
    .sort((a, b) => a.rank - b.rank)[0];
  const found: Partial<NoteFrontMatter> = {values, date: written?.date, time: written ? String(written.value) : ''};
  const lines: NoteFrontMatter['lines'] = [];
  const dropped: NoteFrontMatter['dropped'] = [];
  for (const {key, value, text, offset} of entries) {
    const name = plainKey(key);
    if (isUnpublished(key, value) || (SECRETS.has(name) && isSaid(value) && value !== false)) found.isDraft = true;
    if (name === 'hidden' || name === 'unlisted') found.isUnlisted ||= switchOf(String(value)) === true;
    if (!isSaid(value) || name === 'unlisted' || isPublicationSwitch(key, value)) continue;
    const typed = /[\r\n]$/.test(text) ? text : `${text}\n`;
    if (name === 'title' && typeof value !== 'object') {
      found.title = String(value).replace(/\s+/g, ' ').trim();
      // A number would be no text to others who read it.
      lines.push({
        key: 'title',
        text: key === 'title' && typeof value === 'string' ? typed : stringify({title: String(value)}),
      });
    } else if (isKept(key, value)) lines.push({key, text: typed});
    else if (!DATES.includes(name)) dropped.push({key, point: pointAt(source, offset)});
  }
  return {...found, lines, dropped};
}

function isKept(key: string, value: unknown): boolean {
  const name = plainKey(key);
  if (OTHER_SITE.has(name) || SECRETS.has(name) || DATES.includes(name) || UNREAD.has(key)) return false;
  if (/^(?:sidebar|pagination|toc)_/.test(key)) return false;
  const kind = KINDS.get(key);
  return !kind || (kind.read(value) !== UNFIT && kind.read(value) !== undefined);
}

/** A key that says nothing, or what a template left, is none. */
function isSaid(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return !/^\{"\{/.test(JSON.stringify(value));
  return value !== null && value !== undefined && value !== '' && !isTemplate(String(value));
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}
