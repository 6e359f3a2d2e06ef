import {slug} from 'github-slugger';

import {groupSlug, LONGEST_SLUG} from '../../papers/lists/groupSlug.ts';
import type {ArchiveRule, Finding} from '../finding.ts';
import {labelPlace} from '../labelPlace.ts';

/** A label so long that its page's address is cut. */
export const longLabel: ArchiveRule = {
  name: 'long-label',
  severity: 'warning',
  check: (page) =>
    page.day.papers.flatMap(({organisations, point}) =>
      organisations.flatMap((label): Finding[] => {
        const whole = slug(label.trim());
        if (whole === '' || groupSlug(label) === whole) return [];
        const bytes = Buffer.byteLength(whole);
        return [
          {
            ...labelPlace(page, point.line, label),
            reason: `기관의 이름표가 너무 깁니다: ${bytes}바이트 (${LONGEST_SLUG}바이트까지). 쪽의 주소를 잘라 씁니다`,
            mend: '짧은 이름표를 쓰고, 긴 이름은 docs/papers/organisations.yml의 name에 적으세요',
          },
        ];
      }),
    ),
};
