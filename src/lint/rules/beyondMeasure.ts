import type {Finding, PageRule} from '../finding.ts';

/** What a page holds too deep or too much of to be read as Markdown. */
export const beyondMeasure: PageRule = {
  name: 'beyond-measure',
  severity: 'warning',
  check: ({tree}) =>
    (tree.data?.cuts ?? []).map(
      ({kind, point}): Finding =>
        kind === 'depth'
          ? {start: point, reason: '너무 깊이 겹칩니다(100겹까지): 글자로 보여 줍니다', mend: '겹을 줄이세요'}
          : {
              start: point,
              reason: '한 문단에 *, _, [, ~가 너무 많습니다(1000개까지): 그 뒤의 것은 글자로 보여 줍니다',
              mend: '문단을 나누거나, 데이터라면 코드 블록에 넣으세요',
            },
    ),
};
