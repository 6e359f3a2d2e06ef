import {type Document, isMap, isScalar, type Node, type Pair, parseDocument} from 'yaml';

import {isRelative} from '../../markdown/collectFigures.ts';
import type {FigureFile, Point, Problem} from './types.ts';
import {UNRESOLVED, yamlFault} from './yamlFault.ts';
import {pointAt} from './yamlFile.ts';

type Fault = Omit<Problem, 'path'>;

/** What a page says before its text: data and nothing else, whatever stands there. */
export interface FrontMatter {
  /** Strings, numbers, booleans, lists and maps of these; text as written. What Docusaurus would stop at is left out. */
  values: Record<string, unknown>;
  /** The picture beside the page that `image` names, for whoever links to the page. */
  image?: FigureFile;
  faults: Fault[];
}

const BLOCK = /^\uFEFF?---[ \t]*(?:\r\n|[\n\r])((?:[\s\S]*?(?:\r\n|[\n\r]))??)---[ \t]*(?:\r\n|[\n\r]|$)/;

/** Cuts a page into its front matter and its text, as the page's parser does; `---js` begins none. */
export function splitFrontMatter(page: string): {yaml: string; text: string} {
  const [block = '', yaml = ''] = BLOCK.exec(page) ?? [];
  return {yaml, text: page.slice(block.length)};
}

/**
 * Reads the YAML between the two `---`. It never throws: what cannot be read is a fault with its place in the page, and is
 * left out.
 */
export function readFrontMatter(yaml: string): FrontMatter {
  const faults: Fault[] = [];
  const at = (offset: number) => pointInPage(yaml, offset);
  const report = (offset: number, reason: string, mend?: string) =>
    faults.push({point: at(offset), reason: `머리말: ${reason}`, mend});
  const values: Record<string, unknown> = {};

  const document = parse(yaml);
  const [error] = document?.errors ?? [];
  if (!document || error) {
    const {reason, mend} = error ? yamlFault(error) : UNRESOLVED;
    report(error?.pos[0] ?? 0, reason, mend);
    return {values, faults};
  }
  const {contents} = document;
  if (contents !== null && !isMap(contents)) {
    // An empty block is a node too.
    if (!isScalar(contents) || contents.value !== null)
      report(
        contents.range?.[0] ?? 0,
        '`이름: 값`이 아닙니다',
        'title: 제목처럼 적거나, 두 --- 가운데 하나를 지우세요',
      );
    return {values, faults};
  }
  let image: FigureFile | undefined;
  for (const pair of (contents?.items ?? []) as Pair<Node, Node | null>[]) {
    const key = String(pair.key).toWellFormed();
    const place = pair.value?.range?.[0] ?? pair.key.range?.[0] ?? 0;
    const kind = KINDS.get(key);
    const value = readValue(pair, document, kind);
    if (value === UNREADABLE) report(place, UNRESOLVED.reason, UNRESOLVED.mend);
    // A key without a value says nothing.
    else if (value === null || key === '__proto__') continue;
    else if (key === 'mdx')
      report(place, 'mdx: 글의 종류는 파일의 이름이 정합니다', '.md나 .mdx로 고치고, 이 줄을 지우세요');
    else if (kind && !kind.isFit(value)) report(place, `${key}: ${kind.reason}`, kind.mend);
    else if (key === 'image' && isRelative(String(value))) image = {path: String(value), point: at(place)};
    else values[key] = key === 'keywords' ? (value as unknown[]).map(String) : value;
  }
  return {values, image, faults};
}

/** A key of front matter, and its place in the page. */
export interface FrontMatterKey {
  key: string;
  start: Point;
  end: Point;
}

/** Lists the keys between the two `---`, with or without a value; none where the YAML cannot be read. */
export function frontMatterKeys(yaml: string): FrontMatterKey[] {
  const document = parse(yaml);
  if (!document || document.errors.length > 0 || !isMap(document.contents)) return [];
  return (document.contents.items as Pair<Node>[]).map(({key}) => {
    const [start, end] = key.range ?? [0, 0];
    return {key: String(key).toWellFormed(), start: pointInPage(yaml, start), end: pointInPage(yaml, end)};
  });
}

/** The YAML's first line is the page's second. */
function pointInPage(yaml: string, offset: number): Point {
  const {line, column} = pointAt(yaml, offset);
  return {line: line + 1, column};
}

interface Kind {
  isFit(value: unknown): boolean;
  reason: string;
  mend: string;
}

const TEXT: Kind = {
  isFit: (value) => typeof value === 'string',
  reason: '글자가 아닙니다',
  mend: `따옴표로 묶으세요, title: '[글]'`,
};
const SWITCH: Kind = {
  isFit: (value) => typeof value === 'boolean',
  reason: 'true나 false가 아닙니다',
  mend: 'true나 false로 적으세요',
};

/** What Docusaurus stops at where a value is of another kind. */
const KINDS = new Map<string, Kind>([
  ...['title', 'description', 'sidebar_label', 'pagination_label', 'id', 'slug'].map((key) => [key, TEXT] as const),
  ...['draft', 'unlisted', 'hide_title', 'hide_table_of_contents'].map((key) => [key, SWITCH] as const),
  [
    'keywords',
    {
      isFit: (value) => Array.isArray(value) && value.every((word) => /^(?:string|number)$/.test(typeof word)),
      reason: '글자의 목록이 아닙니다',
      mend: 'keywords: [영상, 생성]처럼 적으세요',
    },
  ],
  [
    'image',
    {
      isFit: (value) => typeof value === 'string' && URL.canParse(value, 'https://example.org'),
      reason: '그림의 주소가 아닙니다',
      mend: 'image: ./asset/a.png처럼 적으세요',
    },
  ],
]);

const UNREADABLE = Symbol();

/** Tags such as `!!binary` and `!!js/function` mean nothing here: their value is the text behind them. */
function parse(yaml: string): Document | undefined {
  try {
    return parseDocument(yaml, {prettyErrors: false, logLevel: 'silent', resolveKnownTags: false});
  } catch {
    // A thousand brackets, one in the other.
    return undefined;
  }
}

function readValue({value}: Pair<Node, Node | null>, document: Document, kind: Kind | undefined): unknown {
  if (kind === TEXT && isScalar(value) && /^(?:number|boolean)$/.test(typeof value.value))
    return value.source ?? String(value.value);
  try {
    return plain(value?.toJS(document) ?? null);
  } catch {
    return UNREADABLE;
  }
}

/**
 * A copy that every output can hold: halves of characters become U+FFFD, as in any file of UTF-8, and no key reaches for an
 * object's prototype.
 *
 * @throws RangeError where a value holds itself
 */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, inner]) => [key.toWellFormed(), plain(inner)]));
}
