import {codeRanges} from './codeRanges.ts';
import {DEEPEST} from './depth.ts';
import {bracedExpression, isGlobal} from './javascript.ts';
import {VOID_ELEMENTS} from './knownHtml.ts';

/** A tag by JSX's grammar, as far as it decides what the tag is. */
interface Tag {
  offset: number;
  name: string;
  isClosing: boolean;
  isSelfClosing: boolean;
  /** Whether nothing but JSX could be meant: a component, or an attribute in braces. */
  isJsx: boolean;
}

/** The tags of a page that are JSX, by their offsets; with a closing one, where it was opened. */
export type JsxTags = Map<number, number | undefined>;

/**
 * Finds the tags that are JSX: components that the page knows, tags with an attribute in braces, their
 * closing tags, and whatever encloses or fills them. All other tags are HTML's or text.
 *
 * In: `<div align="center"><img src={a} /></div> <b>x</b>`. Out: the offsets of `<div`, `<img` and `</div>`.
 */
export function findJsxTags(text: string, isKnown: (name: string) => boolean): JsxTags {
  if (!/<[A-Za-z/]/.test(text)) return new Map();
  const elements = pairs(tags(text, isKnown));
  const seeds = elements.filter(({isJsx}) => isJsx).map(({offset}) => offset);
  const jsx: JsxTags = new Map();
  // Elements nest, so one that begins before the end of an earlier one is inside it.
  let insideUntil = -1;
  let seed = 0;
  for (const {offset, close, isJsx} of elements) {
    while ((seeds[seed] ?? Number.POSITIVE_INFINITY) <= offset) seed++;
    const holdsJsx = close !== undefined && (seeds[seed] ?? Number.POSITIVE_INFINITY) < close;
    const isInside = offset < insideUntil;
    if (!isJsx && !holdsJsx && !isInside) continue;
    jsx.set(offset, undefined);
    if (close === undefined) continue;
    jsx.set(close, offset);
    insideUntil = Math.max(insideUntil, close);
  }
  return jsx;
}

interface Element {
  offset: number;
  /** Offset of the closing tag; none where the element closes itself. */
  close?: number;
  isJsx: boolean;
}

/** Pairs the tags, in the order of their openings; `<br>` and tags without a partner are left out. */
function pairs(tags: Iterable<Tag>): Element[] {
  const elements: Element[] = [];
  const open: Tag[] = [];
  const byName = new Map<string, number>();
  for (const tag of tags) {
    const {name, offset, isJsx} = tag;
    if (tag.isSelfClosing) elements.push({offset, isJsx});
    // Tags that are open around it count whether they are JSX or not.
    else if (!tag.isClosing && open.length >= DEEPEST) continue;
    else if (!tag.isClosing && (!VOID_ELEMENTS.has(name) || isJsx)) {
      open.push(tag);
      byName.set(name, (byName.get(name) ?? 0) + 1);
    } else if (tag.isClosing && byName.get(name)) {
      // What was opened since and never closed is no pair.
      for (let opener = open.pop(); opener; opener = open.pop()) {
        byName.set(opener.name, (byName.get(opener.name) ?? 1) - 1);
        if (opener.name !== name) continue;
        elements.push({offset: opener.offset, close: offset, isJsx: opener.isJsx});
        break;
      }
    }
  }
  return elements.sort((a, b) => a.offset - b.offset);
}

const NAME = /[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)*/y;
const ATTRIBUTE = /\s+[A-Za-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?=\{)))?/y;
const SPACE = /\s*/y;

/** Reads the tags of a page in order; those in code do not count. */
function* tags(text: string, isKnown: (name: string) => boolean): Generator<Tag> {
  const code = codeRanges(text);
  let range = 0;
  for (let offset = text.indexOf('<'); offset >= 0; offset = text.indexOf('<', offset + 1)) {
    while ((code[range]?.end ?? Number.POSITIVE_INFINITY) <= offset) range++;
    if ((code[range]?.start ?? Number.POSITIVE_INFINITY) <= offset) continue;
    const tag = tagAt(text, offset, isKnown);
    if (tag) yield tag;
  }
}

function tagAt(text: string, offset: number, isKnown: (name: string) => boolean): Tag | undefined {
  const isClosing = text[offset + 1] === '/';
  let end = offset + (isClosing ? 2 : 1);
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = end;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) end += found.length;
    return found;
  };
  const name = match(NAME);
  if (!name) return undefined;
  const root = name.split('.')[0] ?? name;
  let isJsx = /^[A-Z]|\./.test(name);
  if (isJsx && !isKnown(root)) return undefined;
  while (!isClosing) {
    const attribute = match(ATTRIBUTE);
    const spread = attribute === undefined && /^\s*\{\s*\.\.\./.test(text.slice(end, end + 40));
    if (spread) match(SPACE);
    if (spread || /=\s*$/.test(attribute ?? '')) {
      const expression = bracedExpression(text, end);
      if (!expression || ![...expression.names].every((name) => isKnown(name) || isGlobal(name))) return undefined;
      end = expression.end;
      isJsx = true;
    } else if (attribute === undefined) break;
  }
  match(SPACE);
  const isSelfClosing = !isClosing && text[end] === '/';
  if (isSelfClosing) end += 1;
  return text[end] === '>' ? {offset, name, isClosing, isSelfClosing, isJsx} : undefined;
}
