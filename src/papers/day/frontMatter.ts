import {type Document, isMap, isScalar, type Node, type Pair, parseDocument} from 'yaml';

import {isRelative} from '../../markdown/collectFigures.ts';
import {isTemplate, KINDS, type Kind, UNFIT, UNREAD} from './frontMatterKinds.ts';
import type {FigureFile, Point, Problem} from './types.ts';
import {isUnpublished} from './unpublished.ts';
import {UNRESOLVED, yamlFault} from './yamlFault.ts';
import {pointAt} from './yamlFile.ts';

type Fault = Omit<Problem, 'path'>;

/** What a page says before its text: data and nothing else, whatever stands there. */
export interface FrontMatter {
  /** Strings, numbers, booleans, lists and maps of these; text as written. What Docusaurus would stop at is left out. */
  values: Record<string, unknown>;
  /** The picture beside the page that `image` names, for whoever links to the page. */
  image?: FigureFile;
  /** Values that a ` #` cuts short: what follows is a comment. */
  cuts: CutValue[];
  faults: Fault[];
}

/** A value of which the author most likely meant all. */
export interface CutValue {
  key: string;
  /** What is left of it. */
  said: string;
  /** The whole, from the value's start to the line's end. */
  written: string;
  start: Point;
  end: Point;
}

/**
 * Reads the YAML between the two `---`. It never throws: what cannot be read is a fault with its place in the page, and is
 * left out.
 */
export function readFrontMatter(yaml: string): FrontMatter {
  const faults: Fault[] = [];
  const cuts: CutValue[] = [];
  const at = (offset: number) => pointInPage(yaml, offset);
  const report = (offset: number, reason: string, mend?: string) =>
    faults.push({point: at(offset), reason: `머리말: ${reason}`, mend});
  const values: Record<string, unknown> = {};

  const document = parse(yaml);
  const [error] = document?.errors ?? [];
  if (!document || error) {
    const {reason, mend} = error ? yamlFault(error) : UNRESOLVED;
    report(error?.pos[0] ?? 0, reason, mend);
    return {values, faults, cuts};
  }
  const {contents} = document;
  // Between the two lines nothing stands.
  if (!isMap(contents)) return {values, faults, cuts};
  let image: FigureFile | undefined;
  let isDraft = false;
  for (const pair of contents.items as Pair<Node, Node | null>[]) {
    const key = String(pair.key).toWellFormed();
    const place = pair.value?.range?.[0] ?? pair.key.range?.[0] ?? 0;
    const kind = KINDS.get(key);
    const cut = kind?.isText ? cutValue(pair, yaml) : undefined;
    if (cut) cuts.push(cut);
    const read = readValue(pair, document, kind);
    if (read === UNREADABLE) {
      report(place, UNRESOLVED.reason, UNRESOLVED.mend);
      continue;
    }
    // A key without a value says nothing.
    if (read === null || (kind && read === '') || key === '__proto__' || UNREAD.has(key)) continue;
    if (isUnpublished(key, read)) isDraft = true;
    if (key === 'mdx') {
      report(place, 'mdx: 글의 종류는 파일의 이름이 정합니다', '.md나 .mdx로 고치고, 이 줄을 지우세요');
      continue;
    }
    const written = kind ? yaml.slice(...(pair.value?.range ?? [0, 0])).trim() : '';
    const value = kind ? kind.read(read) : read;
    if (isTemplate(written))
      report(place, `${key}: 템플릿이 채우지 않은 값입니다: ${written}`, '값을 적거나, 이 줄을 지우세요');
    else if (value === UNFIT) report(place, `${key}: ${kind?.reason}`, kind?.mend);
    else if (key === 'image' && isRelative(String(value))) image = {path: String(value), point: at(place)};
    else if (value !== undefined) values[key] = value;
  }
  // Docusaurus stops at a page that is both; a draft is in no build.
  if (isDraft || values.draft === true) {
    values.draft = true;
    delete values.unlisted;
  }
  return {values, image, faults, cuts};
}

/** A plain value, or none at all, with a comment behind it on its line. */
function cutValue({key, value}: Pair<Node, Node | null>, yaml: string): CutValue | undefined {
  if (!isScalar(value) || (value.value !== null && value.type !== 'PLAIN')) return undefined;
  const colon = yaml.indexOf(':', key.range?.[1] ?? 0) + 1;
  const [line = ''] = /^[^\r\n]*/.exec(yaml.slice(colon)) ?? [];
  const written = line.trim();
  const [, said] = /^(.*?)(?:^|[ \t]+)#/.exec(written) ?? [];
  if (said === undefined) return undefined;
  const start = colon + line.indexOf(written);
  return {
    key: String(key).toWellFormed(),
    said: said.toWellFormed(),
    written: written.toWellFormed(),
    start: pointInPage(yaml, start),
    end: pointInPage(yaml, start + written.length),
  };
}

/** A key of front matter, and its place in the page. */
export interface FrontMatterKey {
  key: string;
  /** Whether it keeps the page to its author, see `isUnpublished`. */
  isUnpublished: boolean;
  start: Point;
  end: Point;
}

/** Lists the keys between the two `---`, with or without a value; none where the YAML cannot be read. */
export function frontMatterKeys(yaml: string): FrontMatterKey[] {
  const document = parse(yaml);
  if (!document || document.errors.length > 0 || !isMap(document.contents)) return [];
  return (document.contents.items as Pair<Node, Node | null>[]).map((pair) => {
    const key = String(pair.key).toWellFormed();
    const [start, end] = pair.key.range ?? [0, 0];
    return {
      key,
      isUnpublished: isUnpublished(key, readValue(pair, document, undefined)),
      start: pointInPage(yaml, start),
      end: pointInPage(yaml, end),
    };
  });
}

/** The YAML's first line is the page's second. */
function pointInPage(yaml: string, offset: number): Point {
  const {line, column} = pointAt(yaml, offset);
  return {line: line + 1, column};
}

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
  if (kind?.isText && isScalar(value) && /^(?:number|boolean)$/.test(typeof value.value))
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
