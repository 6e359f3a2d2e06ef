import type {Paper, Point} from '../../papers/day/types.ts';
import type {ArchiveRule, Finding} from '../finding.ts';
import type {LintPage} from '../page.ts';
import {placesIn} from '../places.ts';

/** Papers are numbered 1, 2, 3 … or not at all: says where the row breaks. */
export const numbering: ArchiveRule = {
  name: 'numbering',
  severity: 'warning',
  check(page) {
    const papers = countedPapers(page.day.papers);
    const broken = brokenHeading(page);
    let last = 0;
    return papers.flatMap((paper): Finding[] => {
      const {number, point} = paper;
      const before = last;
      last = number ?? before + 1;
      if (number === before + 1) return [];
      const reason = reasonOf(number, before, papers);
      if (broken) return [{start: point, reason, mend: `먼저 ${broken.line}행의 제목을 고치세요`}];
      const mend = `차례대로면 ${before + 1}입니다. haru check --fix가 번호를 다시 매깁니다`;
      return [{start: point, reason, mend, ...replacement(page.text, paper, before + 1)}];
    });
  },
};

/** The papers of a day that should have a number: all, as soon as one has. A `##` with neither number nor link may be a title. */
export function countedPapers(papers: readonly Paper[]): Paper[] {
  if (papers.every(({number}) => number === undefined)) return [];
  return papers.filter(({number, source}) => number !== undefined || source !== undefined);
}

/**
 * The first heading of a page that most likely was to be a paper's and is none yet: what its number will be, nobody can tell
 * before it is mended.
 */
export function brokenHeading({day, findings}: LintPage): Point | undefined {
  const counted = new Set(countedPapers(day.papers).map(({point}) => point.line));
  return findings.find(
    ({rule, start}) => rule === 'heading-space' || (rule === 'paper-heading' && !counted.has(start.line)),
  )?.start;
}

/** Where a heading's number stands, or would: `undefined` where it is in bold, or the heading has another form. */
export function numberPlace(
  text: string,
  {number, point}: Pick<Paper, 'number' | 'point'>,
): {opening: string; digits: string; start: number; end: number} | undefined {
  const at = placesIn(text).offsetOf(point);
  const heading = /(##[ \t]+)(\d*)/y;
  heading.lastIndex = at;
  const [whole, opening, digits = ''] = heading.exec(text) ?? [];
  if (whole === undefined || opening === undefined) return undefined;
  if (number === undefined ? digits !== '' : Number(digits || NaN) !== number) return undefined;
  return {opening, digits, start: at + opening.length, end: at + whole.length};
}

/** What an editor can put in the place of a number: the marks before it are part of it, so that there is a place. */
function replacement(text: string, paper: Paper, number: number): Pick<Finding, 'end' | 'expected'> {
  const place = numberPlace(text, paper);
  if (!place) return {};
  const {opening, digits, end} = place;
  return {end: placesIn(text).pointOf(end), expected: `${opening}${number}${digits === '' ? '. ' : ''}`};
}

function reasonOf(number: number | undefined, before: number, papers: readonly Paper[]): string {
  if (number === undefined) return '번호가 없습니다. 이 글의 다른 논문에는 있습니다';
  if (papers.filter((paper) => paper.number === number).length > 1) return `번호 ${number}이(가) 두 번 나옵니다`;
  if (number < before) return `번호 ${number}이(가) ${before} 뒤에 있습니다`;
  return before === 0 ? `번호가 ${number}부터 시작합니다` : `번호가 ${before}에서 ${number}(으)로 건너뜁니다`;
}
