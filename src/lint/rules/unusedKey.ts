import leven from 'leven';

import {DAY_KEYS} from '../../papers/day/dayFrontMatter.ts';
import {frontMatterKeys} from '../../papers/day/frontMatter.ts';
import {nearest} from '../../papers/day/nearest.ts';
import type {Finding, PageRule} from '../finding.ts';

const MEND = '이 줄을 지우세요. 쓰이는 것은 CONTRIBUTING.md의 ‘머리말’에 있습니다';

/** Front matter that nothing reads where a day is data. A day that is compiled is Docusaurus' own page. */
export const unusedKey: PageRule = {
  name: 'unused-key',
  severity: 'warning',
  check: ({day: {isData, frontMatter}}) =>
    isData && frontMatter !== undefined
      ? frontMatterKeys(frontMatter).flatMap(({key, isUnpublished, start, end}): Finding[] => {
          if (DAY_KEYS.includes(key)) return [];
          if (isUnpublished) {
            const reason = `머리말의 '${key}'을(를) draft: true로 읽었습니다: 이 글은 실리지 않습니다`;
            return [{start, end, reason, mend: `'draft: true'로 적거나, 실을 글이면 이 줄을 지우세요`}];
          }
          const meant = slipOf(key);
          return [
            {
              start,
              end,
              reason: `머리말의 '${key}'은(는) 하루의 글에서 쓰이지 않습니다`,
              mend: meant ? `${meant}을(를) 뜻했나요? 아니라면 ${MEND}` : MEND,
              expected: meant,
            },
          ];
        })
      : [],
};

/** Names are short: three letters make another word of one, `date` of `tags`. */
function slipOf(key: string): string | undefined {
  const near = nearest(key, DAY_KEYS);
  return near !== undefined && leven(key, near) <= 2 ? near : undefined;
}
