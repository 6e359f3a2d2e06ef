import {translate} from '@docusaurus/Translate';

import type {WeekLink} from '../derived/pages/pageProps';
import {formatRange} from '../papers/day/dates';

/** `2025년 47주`. */
export function weekTitle({year, number}: Pick<WeekLink, 'year' | 'number'>): string {
  return translate({id: 'week.title', message: '{year}년 {number}주'}, {year, number});
}

/** `11월 17일~23일 · 논문 5편`. */
export function weekSpan({first, last, papers}: WeekLink, locale: string): string {
  return translate(
    {id: 'week.span', message: '{days} · 논문 {papers}편'},
    {days: formatRange(first, last, locale), papers},
  );
}
