import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {formatMonth} from '../../papers/day/dates';
import type {MonthlyCount} from '../../papers/lists/monthlyCounts';
import styles from './page.module.css';

const HEIGHT = 48;
const STEP = 12;
const BAR = 8;

/** Papers per month as bars on a line: a glance, whose words are in its label. */
export default function MonthlyPlot({months}: {months: MonthlyCount[]}): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const first = months[0];
  const last = months.at(-1);
  const peak = months.reduce((highest, month) => (month.count > highest.count ? month : highest), {
    count: 0,
  } as MonthlyCount);
  if (!first || !last || peak.count === 0) return null;
  const name = (month: MonthlyCount) => formatMonth(month.month, currentLocale);
  const label = translate(
    {id: 'plot.label', message: '{first}부터 {last}까지 달마다 읽은 논문. 가장 많은 달은 {peak}, {count}편'},
    {first: name(first), last: name(last), peak: name(peak), count: peak.count},
  );
  const width = months.length * STEP;
  return (
    <figure className={styles.plot}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {months.map(({month, count}, index) => {
          const height = (HEIGHT - 1) * (count / peak.count);
          return count === 0 ? null : (
            <rect key={month} x={index * STEP + (STEP - BAR) / 2} y={HEIGHT - 1 - height} width={BAR} height={height} />
          );
        })}
        <line x1="0" x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      </svg>
      <figcaption aria-hidden="true">
        <span>{first.month.slice(0, 7)}</span>
        <span>{last.month.slice(0, 7)}</span>
      </figcaption>
    </figure>
  );
}
