import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {DaySummary} from '../../derived/pages/archive';
import {formatShortDay} from '../../papers/day/dates';
import TakeAlong from '../TakeAlong';
import styles from './styles.module.css';

/** Days with the papers in them, in the order given. */
export default function DayList({days}: {days: DaySummary[]}): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  return (
    <ol className={styles.days} data-reading>
      {days.map(({date, permalink, papers}) => (
        <li key={date}>
          <Link to={permalink} className={styles.date}>
            <time dateTime={date}>{formatShortDay(date, currentLocale)}</time>
          </Link>
          <ul className={styles.papers}>
            {papers.map(({name, anchor}) => (
              <li key={anchor}>
                <Link to={`${permalink}#${anchor}`}>{name}</Link>
                <TakeAlong address={`${permalink}#${anchor}`} name={name} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
