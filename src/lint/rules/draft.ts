import type {ArchiveRule} from '../finding.ts';

/** A page that is in no build. */
export const draft: ArchiveRule = {
  name: 'draft',
  severity: 'info',
  check: ({isDraft}) =>
    isDraft
      ? [
          {
            start: {line: 1, column: 1},
            reason: '초안입니다: 미리보기에만 있고 빌드에는 들어가지 않습니다',
            mend: '다 썼으면 머리말에서 draft: true를 지우세요',
          },
        ]
      : [],
};
