import {readFrontMatter} from '../../papers/day/frontMatter.ts';
import type {Finding, PageRule} from '../finding.ts';

/** A title that ` #` cuts short, `title: 갱신 #2`: to YAML the rest is a comment. */
export const cutValue: PageRule = {
  name: 'cut-value',
  severity: 'warning',
  check: ({day: {frontMatter}}) =>
    readFrontMatter(frontMatter ?? '').cuts.map(({key, said, written, start, end}): Finding => {
      const quoted = `'${written.replaceAll("'", "''")}'`;
      return {
        start,
        end,
        reason:
          said === ''
            ? `머리말의 ${key}에 값이 없습니다: '#'부터는 주석입니다`
            : `머리말의 ${key}이(가) '${said}'까지만 실립니다: 빈칸 뒤의 '#'부터는 주석입니다`,
        mend: `따옴표로 묶으세요, ${key}: ${quoted}. 주석이라면 줄을 따로 두세요`,
        expected: quoted,
      };
    }),
};
