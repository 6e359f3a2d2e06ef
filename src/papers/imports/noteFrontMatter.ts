import {isMap, isScalar, type Pair, parseDocument} from 'yaml';
import type {Point} from '../day/types.ts';
import type {TextEdit} from '../edit/textEdits.ts';

/** What another site's front matter says, and what of it cannot stay here. */
export interface NoteFrontMatter {
  /** As written. */
  values: ReadonlyMap<string, unknown>;
  /** Takes the lines of `dropped` out. */
  edits: TextEdit[];
  dropped: {key: string; reason: string; point: Point}[];
  /** Why nothing of it can be used. */
  fault?: {reason: string; mend: string; point: Point};
}

const MOVES_PAGE = '글의 주소를 옮깁니다';
const OTHER_SITE = '다른 사이트의 모양을 정합니다';

const DROPPED = new Map<string, string>([
  ...['slug', 'id', 'permalink', 'url', 'aliases', 'redirect_from', 'redirect_to'].map(
    (key) => [key, MOVES_PAGE] as const,
  ),
  ...['layout', 'image', 'last_update', 'custom_edit_url', 'displayed_sidebar'].map(
    (key) => [key, OTHER_SITE] as const,
  ),
  ['tags', '주제는 topics.yml에서 나옵니다'],
]);

/** Docusaurus stops at a value of another type. */
const TYPES: Record<string, (value: unknown) => boolean> = {
  title: (value) => typeof value === 'string',
  description: (value) => typeof value === 'string',
  draft: (value) => typeof value === 'boolean',
  unlisted: (value) => typeof value === 'boolean',
  keywords: (value) => Array.isArray(value) && value.every((word) => typeof word === 'string'),
};

const BLOCK = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;
const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n/;
const START: Point = {line: 1, column: 1};

/** Reads the front matter that a note begins with; one without any has nothing to say. */
export function noteFrontMatter(source: string): NoteFrontMatter {
  const none: NoteFrontMatter = {values: new Map(), edits: [], dropped: []};
  const faulty = (reason: string, mend: string, point = START) => ({...none, fault: {reason, mend, point}});
  if (TOML.test(source)) return faulty('TOML 머리말(+++)은 읽지 못합니다', '--- 사이의 YAML로 고치거나 지우세요');
  const block = BLOCK.exec(source);
  if (!block) return none;
  const [all, body = ''] = block;
  const start = all.indexOf('---') + (/^---[ \t]*\r?\n/.exec(all.replace(/^\uFEFF/, ''))?.[0].length ?? 0);
  const document = parseDocument(body, {prettyErrors: false});
  const pointAt = (offset: number): Point => {
    const before = source.slice(0, start + offset).split('\n');
    return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
  };
  const [error] = document.errors;
  if (error)
    return faulty(`머리말을 읽을 수 없습니다 (${error.message})`, '고친 뒤 다시 하세요', pointAt(error.pos[0]));
  const {contents} = document;
  if (contents === null) return none;
  if (!isMap(contents)) return faulty('머리말이 `이름: 값`이 아닙니다', '---를 지우거나 고치세요');

  const values = new Map<string, unknown>();
  const edits: TextEdit[] = [];
  const dropped: NoteFrontMatter['dropped'] = [];
  const places = contents.items.map((pair) => keyStart(pair));
  for (const [index, pair] of contents.items.entries()) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    const value: unknown = document.get(pair.key, false);
    const json =
      value && typeof value === 'object' && 'toJSON' in value ? (value as {toJSON(): unknown}).toJSON() : value;
    values.set(key, json);
    const reason = reasonToDrop(key, json);
    if (!reason) continue;
    if (contents.flow) return faulty(`머리말의 ${key}을(를) 뺄 수 없습니다`, '한 줄에 하나씩 `이름: 값`으로 적으세요');
    const from = places[index] ?? 0;
    edits.push({start: start + from, end: start + (places[index + 1] ?? body.length), text: ''});
    dropped.push({key, reason, point: pointAt(from)});
  }
  const isEmpty = dropped.length > 0 && dropped.length === contents.items.length;
  const blockStart = all.startsWith('\uFEFF') ? 1 : 0;
  return {values, dropped, edits: isEmpty ? [{start: blockStart, end: all.length, text: ''}] : edits};
}

function keyStart({key}: Pair): number {
  return (key as {range?: [number, number, number] | null} | null)?.range?.[0] ?? 0;
}

function reasonToDrop(key: string, value: unknown): string | undefined {
  if (/^(?:sidebar|pagination)_/.test(key)) return OTHER_SITE;
  return DROPPED.get(key) ?? (TYPES[key]?.(value) === false ? '값의 종류가 다릅니다' : undefined);
}
