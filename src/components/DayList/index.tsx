import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {DaySummary} from '../../derived/pages/archive';
import {formatDayParts} from '../../papers/day/dates';
import PaperRow, {rowsClass} from '../PaperRow';
import {papersAndMinutes} from '../paperWords';
import styles from './page.module.css';

interface Props {
  days: DaySummary[];
  /** Whether the list goes beyond one month, so that each date names its own. */
  withMonth?: boolean;
}

/** Days with the papers in them, in the order given. */
export default function DayList({days, withMonth = false}: Props): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  return (
    <ol className={styles.days} data-reading>
      {days.map(({date, permalink, minutes, papers}) => (
        <li key={date}>
          <div className={styles.date}>
            <Link to={permalink}>
              <time dateTime={date}>
                {formatDayParts(date, currentLocale, withMonth).map(({isDay, text}) =>
                  isDay ? <b key="day">{text}</b> : text,
                )}
              </time>
            </Link>
            {papers.length > 0 && <span>{papersAndMinutes(papers.length, minutes)}</span>}
          </div>
          <ol className={rowsClass.numbered}>
            {papers.map(({anchor, organisations, ...paper}) => (
              <li key={anchor}>
                <PaperRow paper={paper} organisations={organisations} href={`${permalink}#${anchor}`} canTake />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
