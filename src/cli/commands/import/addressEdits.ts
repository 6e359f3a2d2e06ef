import {posix} from 'node:path';
import {decodePart} from '../../../markdown/decodeAddress.ts';
import {type NoteAddress, noteAddresses} from '../../../markdown/noteAddresses.ts';
import {addressRemover} from '../../../markdown/removeAddress.ts';
import {anchorMeant} from '../../../papers/day/anchorMeant.ts';
import {dayAddress} from '../../../papers/day/dayAddress.ts';
import type {Day} from '../../../papers/day/types.ts';
import {pointAt} from '../../../papers/day/yamlFile.ts';
import {inlineCode} from '../../../papers/edit/escapeHeading.ts';
import type {TextEdit} from '../../../papers/edit/textEdits.ts';
import type {ImportProblem} from '../../../papers/imports/importProblem.ts';
import {NOTE_SUFFIX} from '../../../papers/imports/noteDate.ts';
import type {NoteIndex} from '../../../papers/imports/noteIndex.ts';
import type {ReadNote} from './planImport.ts';
import type {ShapedNote} from './shapeNotes.ts';

/** Where links to a note lead. */
export interface Destination {
  day: Day;
  /** Its first paper, on a page that it shares. */
  anchor?: string;
}

export interface Surroundings {
  index: NoteIndex<ReadNote>;
  /** Takes a file along, and gives its new name. */
  copy(file: string): string;
  isPicture(file: string): boolean;
  problems: ImportProblem[];
}

/** What is done with an address: another one, other words for all of it, or words where nothing is left to lead to. */
type Mended =
  | undefined
  | {url: string}
  | {markdown: string}
  /** A file that stands in a picture's place and is none: a link to it. */
  | {attachment: string}
  | {removed: string; kind: ImportProblem['kind']; reason: string}
  | {left: true; kind: ImportProblem['kind']; reason: string};

/** The edits that make a note's addresses this site's: its files come along, its links lead to days, and none leads nowhere. */
export function addressEdits(note: ShapedNote, surroundings: Surroundings): TextEdit[] {
  const {text, tree, path} = note;
  const remove = addressRemover(tree, text);
  return noteAddresses(tree, text).flatMap((address): TextEdit[] => {
    const mended = mend(address, note, surroundings);
    if (!mended) return [];
    const span = {start: address.start, end: address.end};
    if ('kind' in mended) {
      const {kind, reason} = mended;
      surroundings.problems.push({kind, path, point: pointAt(text, address.start), reason});
    }
    if ('left' in mended) return [];
    if ('url' in mended) return [{...span, text: mended.url}];
    if ('attachment' in mended) {
      const mark = text.lastIndexOf('![', address.start);
      const isMarkdown = mark >= 0 && /^!\[[^\]]*\]\(\s*$/.test(text.slice(mark, address.start));
      const words = isMarkdown && text[mark + 2] === ']' ? escaped(posix.basename(address.url)) : '';
      return [
        ...(isMarkdown ? [{start: mark, end: mark + 2, text: `[${words}`}] : []),
        {...span, text: mended.attachment},
      ];
    }
    if ('markdown' in mended) return [{...span, text: mended.markdown}];
    if (address.kind === 'import') {
      const {start, end} = address.statement;
      return [{start, end: end + (/^;?[ \t]*(?:\r\n|[\n\r])?/.exec(text.slice(end))?.[0].length ?? 0), text: ''}];
    }
    if (address.kind === 'embed') return [{...span, text: said(address.label, mended.removed)}];
    if (address.kind === 'tag') return [{...span, text: said(address.alt, mended.removed)}];
    return remove(span, mended.removed);
  });
}

function mend(address: NoteAddress, from: ShapedNote, {index, copy, isPicture}: Surroundings): Mended {
  const {kind, url} = address;
  const isPictured = kind === 'image' || kind === 'embed' || kind === 'tag';
  // What another page of this archive or the theme offers is there already.
  if (/^\/docs\/papers\/y\d{4}\//.test(url)) return undefined;
  if (/^(?:(?!file:)[a-z][a-z+.-]+:(?!\/\/\/)|\/\/)/i.test(url))
    return kind === 'embed' ? {markdown: shown(address, url)} : undefined;
  if (kind === 'import' && !/^(?:\.{1,2}\/|@site\/)/.test(url)) return undefined;

  const hash = decodePart(/#(.*)$/.exec(url)?.[1] ?? '');
  const own = from.source.destination;
  if (url.startsWith('#')) {
    const anchor = own && anchorMeant(own.day, hash);
    if (anchor !== undefined) return linked(address, `#${anchor}`);
    return {removed: inlineCode(url), kind: 'anchor', reason: `이 글에 제목 '#${hash}'이(가) 없습니다`};
  }
  // A picture is no note, whatever it is called.
  const note = kind === 'link' || kind === 'wikilink' || kind === 'embed' ? index.note(url, from.path) : undefined;
  if (note) return toNote(note, hash, address);
  const file = index.file(url, from.path);
  if (file !== undefined && !NOTE_SUFFIX.test(file) && !(kind === 'import' && /\.[cm]?[jt]sx?$/.test(file))) {
    if (kind === 'tag') return undefined;
    const to = `./asset/${copy(file)}`;
    if (kind === 'embed')
      return {markdown: isPicture(file) ? shown(address, to) : `[${escaped(posix.basename(file))}](${to})`};
    return kind === 'image' && !isPicture(file) ? {attachment: to} : {url: to};
  }
  const name =
    url
      .replace(/[?#].*$/, '')
      .split(/[\\/]/)
      .at(-1) ?? url;
  if (kind === 'import') return {removed: '', kind: 'import', reason: `가져온 파일이 함께 오지 않습니다: ${url}`};
  if (isPictured)
    return {
      removed: `그림 없음: ${inlineCode(decodePart(name) || url)}`,
      kind: 'figure',
      reason: `그림 파일이 없습니다: ${url}`,
    };
  if (kind === 'wikilink') return {left: true, kind: 'wikilink', reason: `이 이름의 글이 없습니다: [[${url}]]`};
  return {removed: inlineCode(url), kind: 'link', reason: `어디로 가는지 알 수 없는 링크입니다: ${url}`};
}

function toNote(note: ReadNote, hash: string, address: NoteAddress): Mended {
  const {destination} = note;
  if (!destination) {
    const reason = `가져오지 않은 글로 가는 링크입니다: ${address.url}`;
    if (address.kind === 'wikilink' || address.kind === 'embed') return {left: true, kind: 'link', reason};
    return {removed: inlineCode(address.url), kind: 'link', reason};
  }
  const {day, anchor} = destination;
  const page = dayAddress(day);
  const whole = anchor === undefined ? page : `${page}#${anchor}`;
  if (hash === '') return linked(address, whole);
  const meant = anchorMeant(day, hash);
  if (meant !== undefined) return linked(address, `${page}#${meant}`);
  const to = linked(address, whole);
  const reason = `${note.path}에 제목 '#${hash}'이(가) 없습니다`;
  return to && ({...to, kind: 'anchor', reason} as Mended);
}

/** A new address in the form of the old one. */
function linked(address: NoteAddress, url: string): {url: string} | {markdown: string} {
  if (address.kind !== 'wikilink' && address.kind !== 'embed') return {url};
  return {markdown: `[${address.label ?? escaped(address.url)}](${url})`};
}

/** A picture of another tool's words in Markdown's own form, or with its width as HTML. */
function shown({label = '', width: given}: NoteAddress & {label?: string; width?: string}, url: string): string {
  const [, width = given?.replace(/px$/, ''), height] = /^(\d+)(?:x(\d+))?$/.exec(label) ?? [];
  const alt = /^\d+(?:x\d+)?$/.test(label) ? '' : label;
  if (width && /^\d+$/.test(width)) {
    const described = alt === '' ? '' : ` alt="${alt.replaceAll('"', '&quot;')}"`;
    return `<img src="${url}"${described} width="${width}"${height ? ` height="${height}"` : ''} />`;
  }
  return `![${escaped(alt)}](${/[\s()]/.test(url) ? `<${url}>` : url})`;
}

function said(label: string | undefined, words: string): string {
  return label && !/^\d+(?:x\d+)?$/.test(label) ? `${label} (${words})` : `(${words})`;
}

function escaped(text: string): string {
  return text.replace(/[[\]]/g, '\\$&');
}
