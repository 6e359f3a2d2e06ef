import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {CSSProperties, ReactNode} from 'react';

import type {ArchiveProps} from '../../derived/pages/pageProps';
import {dateParts, formatMonthName} from '../../papers/day/dates';

interface Props {
  months: ArchiveProps['years'][number]['months'];
  /** The papers of the fullest month of all years. */
  peak: number;
}

/** The months of a year, each with a bar that is as high as it has papers. */
export default function YearBars({months, peak}: Props): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const byMonth = new Map(months.map((month) => [dateParts(month.date).month, month]));
  return (
    <ol>
      {Array.from({length: 12}, (_, index) => index + 1).map((number) => {
        const month = byMonth.get(number);
        const name = formatMonthName(number, currentLocale);
        if (!month) return <li key={number}>{name}</li>;
        return (
          <li key={number}>
            <a href={month.permalink} style={{'--part': month.papers / peak} as CSSProperties}>
              {name} <small>{month.papers}</small>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
