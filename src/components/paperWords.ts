import {translate} from '@docusaurus/Translate';

/** How many papers there are, and how long their notes take to read. */
export function papersAndMinutes(count: number, minutes?: number): string {
  return minutes
    ? translate({id: 'day.papersAndMinutes', message: '논문 {count}편 · {minutes}분'}, {count, minutes})
    : translate({id: 'day.papers', message: '논문 {count}편'}, {count});
}
