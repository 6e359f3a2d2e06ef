import type {Paper} from '../../papers/types.ts';
import type {ArchiveRule, Finding} from '../finding.ts';

/** Papers are numbered 1, 2, 3 … or not at all: says where the row breaks. */
export const numbering: ArchiveRule = {
  name: 'numbering',
  severity: 'warning',
  check({day}) {
    const papers = countedPapers(day.papers);
    let last = 0;
    return papers.flatMap(({number, point}): Finding[] => {
      const before = last;
      last = number ?? before + 1;
      if (number === before + 1) return [];
      const reason = reasonOf(number, before, papers);
      const mend = `차례대로면 ${before + 1}입니다. haru check --fix가 번호를 다시 매깁니다`;
      return [{start: point, reason, mend}];
    });
  },
};

/** The papers of a day that should have a number: all, as soon as one has. A `##` with neither number nor link may be a title. */
export function countedPapers(papers: readonly Paper[]): Paper[] {
  if (papers.every(({number}) => number === undefined)) return [];
  return papers.filter(({number, source}) => number !== undefined || source !== undefined);
}

function reasonOf(number: number | undefined, before: number, papers: readonly Paper[]): string {
  if (number === undefined) return '번호가 없습니다. 이 글의 다른 논문에는 있습니다';
  if (papers.filter((paper) => paper.number === number).length > 1) return `번호 ${number}이(가) 두 번 나옵니다`;
  if (number < before) return `번호 ${number}이(가) ${before} 뒤에 있습니다`;
  return before === 0 ? `번호가 ${number}부터 시작합니다` : `번호가 ${before}에서 ${number}(으)로 건너뜁니다`;
}
