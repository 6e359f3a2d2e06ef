import {posix} from 'node:path';
import {decodePart} from '../../../markdown/decodeAddress.ts';
import {type NoteAddress, noteAddresses} from '../../../markdown/noteAddresses.ts';
import {noteFormat} from '../../../markdown/noteFormat.ts';
import {formatOf, parseMarkdown} from '../../../markdown/parseMarkdown.ts';
import {anchorMeant} from '../../../papers/day/anchorMeant.ts';
import {byPlace} from '../../../papers/day/checkDays.ts';
import {dayPath} from '../../../papers/day/dates.ts';
import {dayAddress} from '../../../papers/day/dayAddress.ts';
import {parseDay} from '../../../papers/day/parseDay.ts';
import type {Day, IsoDate, Point, Problem} from '../../../papers/day/types.ts';
import {figureName, nextFigureNumber} from '../../../papers/edit/nextFigureNumber.ts';
import {applyEdits, type TextEdit} from '../../../papers/edit/textEdits.ts';
import {noteDate, writtenDate} from '../../../papers/imports/noteDate.ts';
import {type NoteFrontMatter, noteFrontMatter} from '../../../papers/imports/noteFrontMatter.ts';
import {type NoteIndex, noteIndex} from '../../../papers/imports/noteIndex.ts';

/** A note of another site, its path below the folder of notes with `/` between its parts. */
export interface Note {
  path: string;
  text: string;
}

/** A page as it will be written, and the files that will lie beside it. */
export interface PlannedDay {
  note: string;
  date: IsoDate;
  /** Below the site, `docs/papers/y2025/oct/20251022.mdx`. */
  path: string;
  text: string;
  /** `from` below the folder of notes, `to` below the site. */
  files: {from: string; to: string}[];
}

export interface ImportPlan {
  days: PlannedDay[];
  /** What could not be placed; paths are the notes'. */
  problems: Problem[];
}

/** What an import has to know of where it writes. */
export interface Archive {
  /** The page of a date, where there is one. */
  pageOf(date: IsoDate): string | undefined;
  /** The files in a month's `asset` folder, `docs/papers/y2025/oct/asset`. */
  assetsIn(folder: string): readonly string[];
}

/**
 * Turns notes of another site into days: decides where each goes, takes its figures along, and mends its links. Of the notes'
 * own text nothing changes but addresses, and the lines of the front matter that would move a page.
 *
 * @param files every file below the folder of notes: none else is taken along
 */
export function planImport(notes: readonly Note[], files: ReadonlySet<string>, archive: Archive): ImportPlan {
  const problems: Problem[] = [];
  const read = notes.map((note) => readNote(note));
  const placed = placeNotes(read, archive, problems);
  const index = noteIndex(read, files);
  const days = placed.map((note) => planDay(note, {index, archive, problems}));
  return {days, problems: problems.sort(byPlace)};
}

/** A note, and what it says of itself. */
interface ReadNote extends Note {
  slugs: string[];
  frontMatter: NoteFrontMatter;
  date?: IsoDate;
  /** The day that it becomes, or that is there already. */
  day?: Day & {date: IsoDate};
}

type PlacedNote = ReadNote & Required<Pick<ReadNote, 'day'>>;

const START: Point = {line: 1, column: 1};

function readNote({path, text}: Note): ReadNote {
  const frontMatter = noteFrontMatter(text);
  const {values} = frontMatter;
  const slugs = ['slug', 'permalink', 'url', 'aliases', 'redirect_from'].flatMap((key) => values.get(key) ?? []);
  const date = noteDate(path) ?? writtenDate(values.get('date'));
  return {path, text, frontMatter, date, slugs: slugs.filter((slug): slug is string => typeof slug === 'string')};
}

function placeNotes(notes: readonly ReadNote[], archive: Archive, problems: Problem[]): PlacedNote[] {
  return notes.flatMap((note) => {
    const {path, date, text, frontMatter} = note;
    const skip = (reason: string, mend: string, point = START) => {
      problems.push({path, point, reason, mend});
      return [];
    };
    if (frontMatter.fault) return skip(frontMatter.fault.reason, frontMatter.fault.mend, frontMatter.fault.point);
    if (!date)
      return skip(
        '날짜를 알 수 없습니다',
        '파일 이름을 2025-10-22.md처럼 고치거나 머리말에 date: 2025-10-22를 적으세요',
      );
    const others = notes.filter((other) => other !== note && other.date === date);
    if (others.length > 0) {
      return skip(
        `${date}의 글이 또 있습니다: ${others.map((other) => other.path).join(', ')}`,
        '하나로 합치거나 하나만 남기세요',
      );
    }
    const existing = archive.pageOf(date);
    const format = noteFormat(text, path);
    const target = dayPath(date, format);
    const parsed = parseDay(text, {path: existing ?? target});
    const day = {...parsed, date};
    note.day = day;
    if (existing) return skip(`${date}의 글이 이미 있습니다: ${existing}`, '덮어쓰지 않았습니다. 직접 합치세요');
    return [{...note, day}];
  });
}

interface Surroundings {
  index: NoteIndex<ReadNote>;
  archive: Archive;
  problems: Problem[];
}

function planDay(note: PlacedNote, {index, archive, problems}: Surroundings): PlannedDay {
  const {path, text, day, frontMatter} = note;
  for (const {key, reason, point} of frontMatter.dropped) {
    problems.push({path, point, reason: `머리말의 ${key}을(를) 뺐습니다: ${reason}`});
  }
  const folder = posix.join(posix.dirname(day.path), 'asset');
  const taken = [...archive.assetsIn(folder)];
  const copies = new Map<string, string>();
  const copy = (file: string): string => {
    const known = copies.get(file);
    if (known) return known;
    const number = nextFigureNumber(day.date, taken, text);
    const name = `${figureName(day.date, number)}${posix.extname(file).toLowerCase()}`;
    taken.push(name);
    copies.set(file, name);
    return name;
  };

  const tree = parseMarkdown(text, formatOf(day.path));
  const edits: TextEdit[] = [...frontMatter.edits];
  for (const address of noteAddresses(tree, text)) {
    const {replacement, reason, mend} = mendAddress(address, note, index, copy);
    if (reason) problems.push({path, point: pointAt(text, address.start), reason, mend});
    if (replacement !== undefined) edits.push({start: address.start, end: address.end, text: replacement});
  }
  return {
    note: path,
    date: day.date,
    path: day.path,
    text: applyEdits(text, edits),
    files: [...copies].map(([from, name]) => ({from, to: posix.join(folder, name)})),
  };
}

interface MendedAddress {
  replacement?: string;
  /** What could not be placed. */
  reason?: string;
  mend?: string;
}

function mendAddress(
  address: NoteAddress,
  from: PlacedNote,
  index: NoteIndex<ReadNote>,
  copy: (file: string) => string,
): MendedAddress {
  const {kind, url} = address;
  // What another page of this archive or the theme offers is there already.
  if (/^\/docs\/papers\/y\d{4}\//.test(url) || /^(?:[a-z][a-z+.-]*:(?!\/\/\/)|\/\/)/i.test(url)) return {};
  if (kind === 'import' && !/^(?:\.{1,2}\/|@site\/)/.test(url)) return {};

  const hash = hashOf(url);
  if (url.startsWith('#')) return mendHash(from, hash, address, '');
  const note = index.note(url, from.path);
  if (note && kind !== 'import' && kind !== 'embed') {
    if (!note.day)
      return {reason: `가져오지 않은 글로 가는 링크입니다: ${url}`, mend: `${note.path}을(를) 먼저 가져오세요`};
    return mendHash(note, hash, address, dayAddress(note.day));
  }
  const file = index.file(url, from.path);
  if (file && !/\.mdx?$/i.test(file) && !(kind === 'import' && /\.[cm]?[jt]sx?$/.test(file))) {
    return {replacement: written(address, `./asset/${copy(file)}`)};
  }
  if (kind === 'import')
    return {reason: `가져온 파일이 함께 오지 않습니다: ${url}`, mend: '파일을 직접 옮기고 경로를 고치세요'};
  return kind === 'image' || kind === 'embed'
    ? {reason: `그림 파일이 없습니다: ${url}`, mend: '파일을 찾아 asset 폴더에 두고 경로를 고치세요'}
    : {reason: `어디로 가는지 알 수 없는 링크입니다: ${url}`, mend: '링크를 고치거나 지우세요'};
}

function mendHash(target: ReadNote, hash: string, address: NoteAddress, page: string): MendedAddress {
  if (hash === '' || !target.day) return {replacement: written(address, page)};
  const anchor = anchorMeant(target.day, hash);
  if (anchor !== undefined) return {replacement: written(address, `${page}#${anchor}`)};
  return {
    replacement: page === '' ? undefined : written(address, `${page}#${encodeURIComponent(hash)}`),
    reason: `${target.path}에 제목 '#${hash}'이(가) 없습니다`,
    mend: `있는 앵커: ${target.day.papers.map((paper) => `#${paper.anchor}`).join(', ') || '없음'}`,
  };
}

/** A new address in the form of the old one. */
function written(address: NoteAddress, url: string): string {
  if (address.kind === 'wikilink') return `[${address.label ?? address.url}](${url})`;
  if (address.kind !== 'embed') return url;
  const [, width, height] = /^(\d+)(?:x(\d+))?$/.exec(address.label ?? '') ?? [];
  if (width) return `<img src="${url}" width="${width}"${height ? ` height="${height}"` : ''} />`;
  return `![${address.label ?? ''}](${url})`;
}

function hashOf(url: string): string {
  return decodePart(/#(.*)$/.exec(url)?.[1] ?? '');
}

function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
}
