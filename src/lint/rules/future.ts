import type {ArchiveRule} from '../finding.ts';

/** A day that has not come anywhere on earth. It is published all the same. */
export const future: ArchiveRule = {
  name: 'future',
  severity: 'info',
  check: ({day: {date}}, {today}) =>
    date && date > today ? [{start: {line: 1, column: 1}, reason: `앞으로 올 날짜입니다: ${date}`}] : [],
};
