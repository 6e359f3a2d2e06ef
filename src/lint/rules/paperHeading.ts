import type {Heading} from 'mdast';
import {visit} from 'unist-util-visit';

import {nodesOf} from '../../markdown/nodesOf.ts';
import {plainText} from '../../markdown/plainText.ts';
import {requestedId} from '../../papers/citation/requestedId.ts';
import {PAPER_NUMBER, paperLink} from '../../papers/day/paperHeading.ts';
import {type PaperSection, paperSections} from '../../papers/day/paperSections.ts';
import type {Finding, PageRule, ParsedPage} from '../finding.ts';

const FORM = '## 1. [이름](https://arxiv.org/abs/2510.18692) `기관`';
const SPACED_LINK = /\[[^\]\r\n]*\]([ \t]+)\((?=https?:|\/)/;

/** A paper's `##` says a name, links to the paper, and has its organisations in code. */
export const paperHeading: PageRule = {
  name: 'paper-heading',
  severity: 'warning',
  check(page) {
    const {sections} = paperSections(page.tree);
    const isNumbered = sections.some(({number}) => number !== undefined);
    const ruled = ruledParagraphs(page);
    const told = new Set(ruled.map(({heading}) => heading));
    return [
      ...emptyHeadings(page),
      ...ruled.map(({finding}) => finding),
      ...(isNumbered ? otherDepths(page) : []),
      ...sections.flatMap((section) => (told.has(section.heading) ? [] : checkSection(section, page, isNumbered))),
    ];
  },
};

function emptyHeadings({tree}: ParsedPage): Finding[] {
  const found: Finding[] = [];
  visit(tree, 'heading', ({depth, children, position}) => {
    if (depth === 2 && children.length === 0 && position) {
      found.push({start: position.start, reason: '빈 제목입니다', mend: FORM});
    }
  });
  return found;
}

/** Paragraphs that the line under them makes headings: `---` was to be a rule, and `===` too, unless it is the title's. */
function ruledParagraphs({tree, places}: ParsedPage): {heading: Heading; finding: Finding}[] {
  const title = tree.children.find(({type}) => type !== 'yaml' && type !== 'mdxjsEsm');
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading' || node.depth > 2 || node === title || paperLink(node)) return [];
    const source = places.source(node);
    const rule = /[\r\n][ \t]*(-+|=+)[ \t]*$/.exec(source);
    const marks = rule?.[1];
    if (!rule || !marks) return [];
    const start = places.startOf(node) + rule.index + rule[0].indexOf(marks);
    const becomes = node.depth === 2 ? '논문의 제목이' : '제목이';
    const finding = {
      start: places.pointOf(start),
      end: places.pointOf(start + marks.length),
      reason: `바로 아래의 ${marks.slice(0, 3)} 때문에 문단이 ${becomes} 되었습니다: ${shorten(plainText(node))}`,
      mend: `구분선이라면 ${marks.slice(0, 3)} 앞에 빈 줄을 넣으세요`,
      expected: node.depth === 2 ? `\n${marks}` : undefined,
    };
    return [{heading: node, finding}];
  });
}

/** In characters. */
const LONGEST_QUOTE = 40;

function shorten(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

/** `### 2. [MoGA](…)` between numbered papers: a mark too many or too few. */
function otherDepths({tree, places}: ParsedPage): Finding[] {
  return tree.children.flatMap((node): Finding[] => {
    if (node.type !== 'heading' || node.depth === 2 || !PAPER_NUMBER.test(plainText(node))) return [];
    if (!paperLink(node)) return [];
    const marks = /^#+/.exec(places.source(node))?.[0];
    if (!marks) return [];
    const start = places.startOf(node);
    return [
      {
        start: places.pointOf(start),
        end: places.pointOf(start + marks.length),
        reason: `번호와 링크가 있는 제목인데 ${marks}입니다: 논문이 되지 않습니다`,
        mend: `논문이라면 ##로 적으세요`,
        expected: '##',
      },
    ];
  });
}

function checkSection(section: PaperSection, page: ParsedPage, isNumbered: boolean): Finding[] {
  const {heading, name, number, organisations} = section;
  const {places} = page;
  const source = places.source(heading);
  const at = places.startOf(heading);
  const start = places.pointOf(at);

  const spaced = SPACED_LINK.exec(source);
  if (spaced) {
    const space = at + spaced.index + spaced[0].length - 1 - (spaced[1]?.length ?? 0);
    return [
      {
        start: places.pointOf(space),
        end: places.pointOf(space + (spaced[1]?.length ?? 0)),
        reason: '링크의 ]와 ( 사이에 빈칸이 있어 링크가 되지 않습니다',
        mend: source.replace(SPACED_LINK, (all, space: string) => all.replace(`]${space}(`, '](')),
        expected: '',
      },
    ];
  }
  const backtick = looseBacktick(heading, page);
  if (backtick !== undefined) {
    return [
      {
        start: places.pointOf(backtick),
        reason: '닫지 않은 `가 있습니다',
        mend: '기관은 `bytedance`처럼 양쪽을 `로 묶으세요',
      },
    ];
  }
  const coded = codedLink(section);
  if (coded !== undefined) {
    return [
      {
        start,
        reason: `논문의 링크가 코드 안에 있어 링크가 되지 않습니다: ${coded}`,
        mend: source.replace(`\`${coded}\``, coded),
      },
    ];
  }
  if (name === '') return [{start, reason: '논문의 이름이 비어 있습니다', mend: FORM}];
  // So `new` writes them without a network.
  if (requestedId(name)) {
    return [
      {start, reason: `논문의 이름이 없고 번호만 있습니다: ${name}`, mend: 'npm run refresh가 제목과 저자를 채웁니다'},
    ];
  }
  if (/^\d{1,3}$/.test(name)) return [{start, reason: `논문의 이름이 없고 번호만 있습니다: ${name}`, mend: FORM}];
  if (!/[\p{L}\p{N}]/u.test(name)) return [{start, reason: `논문의 이름에 글자가 없습니다: ${name}`, mend: FORM}];
  if (!paperLink(heading)) {
    // On a day of numbered papers, a bare `## 정리` is a title.
    if (isNumbered && number === undefined && organisations.length === 0) return [];
    return [{start, reason: `'${name}'에 논문으로 가는 링크가 없습니다`, mend: FORM.replace('이름', name)}];
  }
  return looseWords(heading, page);
}

/** `` `[MoGA](https://…)` `` */
function codedLink({heading}: PaperSection): string | undefined {
  if (paperLink(heading)) return undefined;
  const codes = nodesOf(heading).filter((node) => node.type === 'inlineCode');
  return codes.find(({value}) => /^\[[^\]]+\]\(https?:[^)]+\)$/.test(value))?.value;
}

/** A backtick that stands as text. */
function looseBacktick({children}: Heading, {places}: ParsedPage): number | undefined {
  for (const child of children) {
    if (child.type !== 'text') continue;
    const at = /(?<!\\)`/.exec(places.source(child))?.index;
    if (at !== undefined) return places.startOf(child) + at;
  }
  return undefined;
}

/** Words behind the link that are no code. */
function looseWords({children}: Heading, {places}: ParsedPage): Finding[] {
  // Of words in bold around the link nothing is said.
  const link = children.findIndex(({type}) => type === 'link' || type === 'linkReference');
  const after = link < 0 ? [] : children.slice(link + 1);
  return after.flatMap((child) => {
    const words = child.type === 'inlineCode' ? '' : plainText(child);
    if (!/[\p{L}\p{N}]/u.test(words) || child.type !== 'text') return [];
    const source = places.source(child);
    const start = places.startOf(child) + source.length - source.trimStart().length;
    const label = words.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
    return [
      {
        start: places.pointOf(start),
        end: places.pointOf(start + source.trim().length),
        reason: `링크 뒤의 '${words}'은(는) 기관으로 읽지 않습니다`,
        mend: `기관이라면 \`${label}\`처럼 \`로 묶으세요`,
        expected: `\`${label}\``,
      },
    ];
  });
}
