import {posix} from 'node:path';
import {noteFormat} from '../../../markdown/noteFormat.ts';
import type {MarkdownFormat} from '../../../markdown/parseMarkdown.ts';
import {byPlace} from '../../../papers/day/checkDays.ts';
import {dayPath} from '../../../papers/day/dates.ts';
import {parseDay} from '../../../papers/day/parseDay.ts';
import type {IsoDate, Point} from '../../../papers/day/types.ts';
import {figureName, nextFigureNumber} from '../../../papers/edit/nextFigureNumber.ts';
import type {ImportProblem} from '../../../papers/imports/importProblem.ts';
import {joinNotes} from '../../../papers/imports/joinNotes.ts';
import {folderDate, noteDate} from '../../../papers/imports/noteDate.ts';
import {type NoteFrontMatter, noteFrontMatter} from '../../../papers/imports/noteFrontMatter.ts';
import {noteIndex} from '../../../papers/imports/noteIndex.ts';
import {addressEdits, type Destination} from './addressEdits.ts';
import {type ShapedNote, shapedText, shapeNotes} from './shapeNotes.ts';

/** A note of another site, its path below the folder of notes with `/` between its parts. */
export interface Note {
  path: string;
  text: string;
}

/** A page as it will be written, and the files that will lie beside it. */
export interface PlannedDay {
  /** The notes that it is made of. */
  notes: string[];
  date: IsoDate;
  /** Below the site, `docs/papers/y2025/oct/20251022.mdx`. */
  path: string;
  text: string;
  /** `from` below the folder of notes, `to` below the site. */
  files: {from: string; to: string}[];
}

export interface ImportPlan {
  days: PlannedDay[];
  /** What was changed or could not be placed; paths are the notes'. */
  problems: ImportProblem[];
}

/** What an import has to know of where it writes, and of the files that it may take along. */
export interface Archive {
  /** The page of a date, where there is one. */
  pageOf(date: IsoDate): string | undefined;
  /** The files in a month's `asset` folder, `docs/papers/y2025/oct/asset`. */
  assetsIn(folder: string): readonly string[];
  /** Whether a file among the notes is a picture that the site can show. */
  isPicture(file: string): boolean;
}

/** A note, and what it says of itself. */
export interface ReadNote extends Note {
  slugs: string[];
  frontMatter: NoteFrontMatter;
  date?: IsoDate;
  isDraft: boolean;
  /** Where links to it lead: the day that it becomes, or that is there already. */
  destination?: Destination;
}

type DatedNote = ReadNote & {date: IsoDate};

const START: Point = {line: 1, column: 1};

/**
 * Turns notes of another site into days: decides where each goes, puts those of one day together, takes figures along, and mends
 * links. No word of the notes goes but front matter that means nothing here.
 *
 * @param files every file below the folder of notes: none else is taken along
 */
export function planImport(notes: readonly Note[], files: ReadonlySet<string>, archive: Archive): ImportPlan {
  const problems: ImportProblem[] = [];
  const read = notes.map(readNote);
  const groups = groupNotes(read, archive, problems);
  const shaped = groups.map((group) => shapeDay(group, problems));
  const index = noteIndex(read, files);
  const days = shaped.map((day) => {
    const copies = copyNames(day, archive);
    const bodies = day.notes.map((note) => {
      const edits = addressEdits(note, {index, copy: copies.copy, isPicture: archive.isPicture, problems});
      return shapedText(note, edits);
    });
    const text = day.frontMatter + joinNotes(bodies, day.format);
    reportRemote(day, text, problems);
    return {notes: day.notes.map(({path}) => path), date: day.date, path: day.path, text, files: copies.files()};
  });
  return {days, problems: problems.sort(byPlace)};
}

function readNote({path, text}: Note): ReadNote {
  const frontMatter = noteFrontMatter(text);
  const {values} = frontMatter;
  const slugs = ['slug', 'permalink', 'url', 'aliases', 'redirect_from'].flatMap((key) => values.get(key) ?? []);
  const date = noteDate(path) ?? frontMatter.date ?? folderDate(path);
  const isDraft = frontMatter.isDraft || /(?:^|\/)_?drafts\//i.test(path);
  return {
    path,
    text,
    frontMatter,
    date,
    isDraft,
    slugs: slugs.filter((slug): slug is string => typeof slug === 'string'),
  };
}

/** The notes of each day that has no page yet, in the order in which they were written. */
function groupNotes(notes: readonly ReadNote[], archive: Archive, problems: ImportProblem[]): DatedNote[][] {
  const groups = new Map<IsoDate, DatedNote[]>();
  const skip = ({path}: ReadNote, reason: string, mend: string, point = START) => {
    problems.push({kind: 'note', path, point, reason, mend});
  };
  for (const note of notes) {
    const {date, frontMatter} = note;
    if (frontMatter.fault) skip(note, frontMatter.fault.reason, frontMatter.fault.mend, frontMatter.fault.point);
    else if (!date)
      skip(
        note,
        '날짜를 알 수 없습니다',
        '파일 이름을 2025-10-22.md처럼 고치거나 머리말에 date: 2025-10-22를 적으세요',
      );
    else groups.set(date, [...(groups.get(date) ?? []), note as DatedNote]);
  }
  return [...groups].flatMap(([date, all]) => {
    const existing = archive.pageOf(date);
    if (existing !== undefined) {
      for (const note of all) {
        const day = parseDay(note.text, {path: existing});
        note.destination = {day};
        skip(note, `${date}의 글이 이미 있습니다: ${existing}`, '덮어쓰지 않았습니다. 직접 합치세요');
      }
      return [];
    }
    // A page is a draft or it is not: what was published goes on being so, and what was not stays where it is.
    const published = all.filter(({isDraft}) => !isDraft);
    const kept = published.length > 0 ? published : all;
    for (const note of all.filter((other) => !kept.includes(other)))
      skip(
        note,
        `공개하지 않던 글입니다. ${date}에는 공개한 글이 있어 함께 둘 수 없습니다`,
        '실을 글이면 직접 합치세요',
      );
    return [[...kept].sort((a, b) => compare(a.frontMatter.time, b.frontMatter.time) || compare(a.path, b.path))];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface ShapedDay {
  date: IsoDate;
  path: string;
  format: MarkdownFormat;
  frontMatter: string;
  notes: ShapedNote[];
}

function shapeDay(group: DatedNote[], problems: ImportProblem[]): ShapedDay {
  const [first] = group as [DatedNote];
  const isMdx = group.some((note) => noteFormat(note.text, note.path) === 'mdx');
  const format = isMdx ? 'mdx' : 'md';
  const path = dayPath(first.date, format);
  const report = (note: ReadNote, kind: ImportProblem['kind'], reason: string, point = START, subject?: string) =>
    problems.push({kind, path: note.path, point, reason, subject});

  const notes = shapeNotes(group, format, problems);
  for (const note of group) {
    for (const {key, point} of note.frontMatter.dropped)
      report(note, 'key', `머리말의 ${key}을(를) 뺐습니다`, point, key);
  }
  const isDraft = group.some((note) => note.isDraft);
  for (const note of group) if (isDraft) report(note, 'draft', `${path}에 draft: true를 적었습니다`);
  if (group.length > 1)
    for (const note of group.slice(1)) report(note, 'joined', `${first.path}와 같은 날입니다: ${path}`);

  const lines = notes[0]?.lines ?? [];
  if (isDraft) lines.push('draft: true\n');
  else if (group.every(({frontMatter}) => frontMatter.isUnlisted)) lines.push('unlisted: true\n');
  const newline = first.text.includes('\r\n') && group.length === 1 ? '\r\n' : '\n';
  const frontMatter = lines.length > 0 ? `---\n${lines.join('')}---\n`.replace(/\r?\n/g, newline) : '';

  const day = parseDay(
    frontMatter +
      joinNotes(
        notes.map((note) => shapedText(note, [])),
        format,
      ),
    {path},
  );
  let papers = 0;
  for (const note of notes) {
    const own = parseDay(shapedText(note, []), {path}).papers.length;
    // A day of one note is that note.
    const anchor = group.length > 1 && own > 0 ? day.papers[papers]?.anchor : undefined;
    papers += own;
    note.source.destination = {day, anchor};
  }
  return {date: first.date, path, format, frontMatter, notes};
}

/** Gives the files that a day takes along their names in its month's folder. */
function copyNames({path, date, notes}: ShapedDay, archive: Archive) {
  const folder = posix.join(posix.dirname(path), 'asset');
  const taken = [...archive.assetsIn(folder)];
  const texts = notes.map(({text}) => text).join('\n');
  const copies = new Map<string, string>();
  return {
    copy(file: string): string {
      const known = copies.get(file);
      if (known) return known;
      const name = `${figureName(date, nextFigureNumber(date, taken, texts))}${posix.extname(file).toLowerCase()}`;
      taken.push(name);
      copies.set(file, name);
      return name;
    },
    files: () => [...copies].map(([from, name]) => ({from, to: posix.join(folder, name)})),
  };
}

/** Parts of other hosts stay as they are: a build does not show them. */
function reportRemote({path, notes}: ShapedDay, text: string, problems: ImportProblem[]): void {
  for (const {url} of parseDay(text, {path}).foreignParts) {
    const note = notes.find((candidate) => candidate.text.includes(url)) ?? notes[0];
    const at = note?.text.indexOf(url) ?? -1;
    const before = note?.text.slice(0, Math.max(at, 0)).split(/\r\n|\n|\r/) ?? [''];
    const point = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
    const subject = URL.canParse(url, 'https://example.org') ? new URL(url, 'https://example.org').hostname : undefined;
    problems.push({kind: 'remote', path: note?.path ?? path, point, reason: `다른 서버에 있습니다: ${url}`, subject});
  }
}
