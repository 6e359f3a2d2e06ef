import {formatOf, LONGEST_PAGE, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {titleText} from '../citation/texTitle.ts';
import {isSamePaper} from '../day/isSamePaper.ts';
import {parseDay} from '../day/parseDay.ts';
import type {Day, Paper, Problem} from '../day/types.ts';
import {draftMarkdown, looksNumbered, type PaperDraft} from './paperDraft.ts';
import {distinctTitle} from './splitTitle.ts';

/** A page as a command wants to write it. */
export interface EditedPage {
  text: string;
  /** What the page has now and had not before: two names that share an anchor. */
  problems: Problem[];
}

/** A page that cannot be edited safely, and why. */
export interface RefusedEdit {
  refused: Problem;
}

export interface AddedPapers {
  path: string;
  drafts: readonly PaperDraft[];
  /** Markdown paragraphs, below the sections. */
  paragraphs?: readonly string[];
}

/**
 * Adds papers to the end of a page: every character of it stays. They are numbered on from the highest number, or not at
 * all where the page's papers are not. The page is read again before it is given back. It must hold the old papers as they
 * were and the new ones exactly; otherwise it is refused, as where a fence that nothing closes takes them in.
 */
export function addPapers(text: string, {path, drafts: given, paragraphs = []}: AddedPapers): EditedPage | RefusedEdit {
  const before = parseDay(text, {path});
  const drafts = tellApart(given, before.papers);
  const numbers = numberOn(before.papers, drafts);
  const blocks = [...drafts.map((draft, index) => draftMarkdown(draft, numbers[index])), ...paragraphs];
  if (blocks.length === 0) return {text, problems: []};
  const lineBreak = lineBreakOf(text);
  const added = `${blocks.join('\n\n')}\n`.replaceAll('\n', lineBreak);
  const edited = text + gapAfter(text, lineBreak) + added;
  const after = parseDay(edited, {path});
  const isAsWanted =
    keepsPapers(before.papers, after.papers, drafts.length === 0) &&
    after.papers.length === before.papers.length + drafts.length &&
    drafts.every((draft, index) => isWritten(draft, numbers[index], after.papers[before.papers.length + index])) &&
    after.links.length === before.links.length + paragraphs.length &&
    after.title === before.title;
  if (!isAsWanted) return {refused: openBlock(text, edited, path)};
  return {text: edited, problems: newProblems(before, after)};
}

/** The line break that a page uses: that of its first line. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** The problems of a page that it had not before an edit. */
export function newProblems(before: Day, after: Day): Problem[] {
  const old = new Set(before.problems.map(({reason}) => reason));
  return after.problems.filter(({reason}) => !old.has(reason));
}

function tellApart(drafts: readonly PaperDraft[], papers: readonly Paper[]): PaperDraft[] {
  const names = papers.map(({name}) => name);
  return drafts.map((draft) => {
    const told = {...draft, subtitle: undefined, ...distinctTitle(draft, names)};
    names.push(told.name);
    return told;
  });
}

function numberOn(papers: readonly Paper[], drafts: readonly PaperDraft[]): (number | undefined)[] {
  const numbers = papers.flatMap(({number}) => number ?? []);
  const isNumbered = numbers.length > 0 || papers.length === 0;
  let last = Math.max(papers.length > numbers.length ? papers.length : 0, ...numbers);
  return drafts.map((draft) => {
    last += 1;
    return isNumbered || looksNumbered(draft) ? last : undefined;
  });
}

/** What makes one blank line of the end of a page. */
function gapAfter(text: string, lineBreak: string): string {
  if (/^\uFEFF?\s*$/.test(text)) return '';
  if (/\n[ \t]*\r?\n[ \t]*$/.test(text)) return '';
  return /\n[ \t]*$/.test(text) ? lineBreak : lineBreak + lineBreak;
}

/** Whether the old papers are as they were; a paragraph without a section before it belongs to the last of them. */
function keepsPapers(before: readonly Paper[], after: readonly Paper[], growsLast: boolean): boolean {
  return before.every((paper, index) => {
    const now = after[index];
    if (!now) return false;
    if (!growsLast || index < before.length - 1) return isSamePaper(paper, now);
    const {text, minutes, lead, links} = paper;
    const grown = {...now, text, minutes, lead, links: now.links.slice(0, links.length)};
    return now.text.startsWith(text) && isSamePaper(paper, grown);
  });
}

function isWritten(draft: PaperDraft, number: number | undefined, paper: Paper | undefined): boolean {
  return (
    paper !== undefined &&
    paper.number === number &&
    paper.name === titleText(draft.name) &&
    paper.subtitle === (draft.subtitle && titleText(draft.subtitle)) &&
    paper.source?.kind === 'arxiv' &&
    paper.source.id === draft.id &&
    paper.organisations.join('\n') === draft.organisations.join('\n')
  );
}

/** What a block begins with, and how it ends. */
const CLOSERS: readonly [RegExp, string][] = [
  [/^\s*(?:```|~~~)/, '코드 울타리(``` 또는 ~~~)를 닫으세요'],
  [/^\s*<!--/, '주석을 -->로 닫으세요'],
  [/^\s*</, '태그를 닫으세요, </script>'],
  [/^(?:import|export) /, 'import와 글 사이에 빈 줄을 두세요'],
];

/** The block at the end of a page that took in what was added. */
function openBlock(text: string, edited: string, path: string): Problem {
  if (edited.length > LONGEST_PAGE) {
    const reason = `글이 너무 길어집니다: ${edited.length}자 (${LONGEST_PAGE}자까지)`;
    return {path, point: {line: 1, column: 1}, reason, mend: '다른 날의 글에 적으세요'};
  }
  const lastLine = text.trimEnd().split('\n').length;
  const tree = parseMarkdown(edited, formatOf(path));
  const open = tree.children.find(
    ({position}) => position && position.start.line <= lastLine && position.end.line > lastLine,
  );
  const {line, column} = open?.position?.start ?? {line: lastLine, column: 1};
  const opening = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return {
    path,
    point: {line, column},
    reason: '여기서 시작한 것이 글의 끝까지 이어져 논문을 덧붙일 수 없습니다',
    mend: CLOSERS.find(([start]) => start.test(opening))?.[1] ?? '글의 끝에서 열린 것을 닫으세요',
  };
}
