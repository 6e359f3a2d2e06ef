import type {Heading, Root} from 'mdast';

import {nodesOf} from '../../markdown/nodesOf.ts';
import {plainText} from '../../markdown/plainText.ts';
import {sourceOffsets} from '../../markdown/sourceOffsets.ts';
import {paperSource} from '../day/paperSource.ts';
import {escapeHeading} from '../edit/escapeHeading.ts';
import type {TextEdit} from '../edit/textEdits.ts';

/** What a note is asked for besides its text. */
export interface NoteWords {
  /** Of its front matter. */
  title?: string;
  /** Of its file, without the date. */
  name: string;
  /** What its front matter calls the paper's address, where it does. */
  url?: string;
  /** Where its text begins, behind the front matter. */
  start: number;
}

export interface NotePapers {
  edits: TextEdit[];
  /** The title became the one paper's name: it is no title of the day. */
  isPost: boolean;
}

/** What sections of a review are called, and no paper is. */
const SECTION =
  /^(?:[\d.\sIVX]*)(?:abstract|tl;?dr|summary|overview|introduction|intro|motivation|background|preliminar|related works?|method|approach|architecture|model|experiment|evaluation|result|ablation|discussion|limitation|conclusion|reference|appendix|my (?:thoughts|comment)|contribution|초록|개요|요약|서론|들어가|배경|관련 연구|방법|제안|구조|모델|실험|결과|분석|논의|한계|결론|마치며|정리|참고|느낀|의견|생각|핵심|문제)/i;

/** Words that name a day and nothing on it. */
const DAILY =
  /papers?|summar(?:y|ies)|daily|notes?|reading|log|diary|journal|today|arxiv|논문|요약|정리|기록|일지|일기|메모|노트|읽은|읽기|것|오늘의?|하루|리뷰|모음|[월화수목금토일]요일|\d+\s*편|mon|tue|wed|thu|fri|sat|sun|day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|[가-힣]?의(?!\p{L})|년|월|일|의/giu;

const PAPER_URL =
  /https?:\/\/(?:www\.|export\.)?(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co\/papers|hf\.co\/papers)\/[\w./-]+\w/g;

/**
 * Says which headings of a note are papers: those that link, or else the note is about the paper that its title names. That
 * becomes the one `##`, and the note's own headings stand below it.
 *
 * @param source the note with its front matter; `tree` is what `parseMarkdown` made of it
 */
export function notePapers(tree: Root, source: string, words: NoteWords): NotePapers {
  const offset = sourceOffsets(source);
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.children.length > 0);
  const startOf = (heading: Heading) => offset(heading.position?.start ?? {line: 1, column: 1});
  const none: NotePapers = {edits: [], isPost: false};
  const ofDepth = (depth: number) => headings.filter((heading) => heading.depth === depth);
  if (namePapers(ofDepth(2), source, offset)) return none;
  if (namePapers(ofDepth(1), source, offset)) {
    return {...none, edits: headings.flatMap((heading) => lowered(heading, heading.depth + 1, source, offset))};
  }

  const [first] = headings;
  const own = first?.depth === 1 && ofDepth(1).length === 1 ? first : undefined;
  const isReview = ofDepth(2).some((heading) => SECTION.test(plainText(heading)));
  const name = words.title ?? (own && plainText(own)) ?? (isReview && words.name !== '' ? words.name : undefined);
  if (name === undefined || isDaily(name)) return none;

  const isOwnTitle = own !== undefined && (words.title === undefined || sameWords(plainText(own), words.title));
  const rest = headings.filter((heading) => !(isOwnTitle && heading === own));
  const opening = source.slice(words.start, rest[0] ? startOf(rest[0]) : source.length);
  const url = words.url ?? firstPaper(opening) ?? onlyPaper(source.slice(words.start));
  const written = isOwnTitle && own && words.title === undefined ? inner(own, source, offset) : escapeHeading(name);
  const isLinked = isOwnTitle && own?.children.some(({type}) => type === 'link');
  const line = `## 1. ${url === undefined || isLinked ? written : `[${written}](${url})`}`;

  const edits: TextEdit[] = [];
  if (isOwnTitle && own) edits.push({...spanOf(own, offset), text: line});
  else edits.push({start: words.start, end: words.start, text: `${line}\n\n`});
  // A `###` right under a paper's name would be the rest of its title.
  const content = tree.children.filter(({type}) => !/^(?:yaml|mdxjsEsm)$/.test(type) && type !== undefined);
  const under = content[isOwnTitle && own ? content.indexOf(own) + 1 : 0];
  const top = under?.type === 'heading' ? 4 : 3;
  const least = Math.min(...rest.map(({depth}) => depth));
  for (const heading of rest) edits.push(...lowered(heading, heading.depth - least + top, source, offset));
  return {edits, isPost: true};
}

/** Whether these headings are papers' names: one links to a paper, or most of them link. */
function namePapers(headings: readonly Heading[], source: string, offset: Offset): boolean {
  const linked = headings.filter((heading) => {
    const {start, end} = spanOf(heading, offset);
    return links(heading).length > 0 || /\[\[[^\]]+\]\]/.test(source.slice(start, end));
  });
  const isPaper = (url: string) => paperSource(url).kind !== 'web' || /openreview\.net|aclanthology|\.pdf$/i.test(url);
  return (
    headings.some((heading) => links(heading).some(isPaper)) ||
    (linked.length > 0 && linked.length * 2 >= headings.length)
  );
}

function links(heading: Heading): string[] {
  return nodesOf(heading).flatMap((node) => (node.type === 'link' ? [node.url] : []));
}

/** A title of dates and of words for what is done every day. */
function isDaily(title: string): boolean {
  const rest = title.normalize('NFC').replace(DAILY, '');
  return !/\p{L}/u.test(rest);
}

function sameWords(a: string, b: string): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(a) === letters(b);
}

function firstPaper(text: string): string | undefined {
  return text.match(PAPER_URL)?.[0];
}

function onlyPaper(text: string): string | undefined {
  const ids = new Map<string, string>();
  for (const [url] of text.matchAll(PAPER_URL)) {
    const source = paperSource(url);
    if (source.kind !== 'web' && !ids.has(source.id)) ids.set(source.id, url);
  }
  return ids.size === 1 ? [...ids.values()][0] : undefined;
}

type Offset = ReturnType<typeof sourceOffsets>;

function spanOf({position}: Heading, offset: Offset): {start: number; end: number} {
  return position ? {start: offset(position.start), end: offset(position.end)} : {start: 0, end: 0};
}

function inner(heading: Heading, source: string, offset: Offset): string {
  const [first, last] = [heading.children[0]?.position, heading.children.at(-1)?.position];
  const text = first && last ? source.slice(offset(first.start), offset(last.end)) : plainText(heading);
  return text.replace(/\s*(?:\r\n|[\n\r])\s*/g, ' ');
}

/** The edits that give a heading another depth; one that is underlined becomes one with `#`. */
function lowered(heading: Heading, depth: number, source: string, offset: Offset): TextEdit[] {
  const marks = '#'.repeat(Math.min(depth, 6));
  const {start, end} = spanOf(heading, offset);
  const hashes = /^#+/.exec(source.slice(start, end))?.[0].length ?? 0;
  if (hashes > 0) return [{start, end: start + hashes, text: marks}];
  const last = heading.children.at(-1)?.position?.end;
  const textEnd = last ? offset(last) : end;
  const breaks = [...source.slice(start, textEnd).matchAll(/[ \t]*(?:\r\n|[\n\r])[ \t]*/g)];
  return [
    {start, end: start, text: `${marks} `},
    ...breaks.map(({0: all, index}) => ({start: start + index, end: start + index + all.length, text: ' '})),
    {start: textEnd, end, text: ''},
  ];
}
