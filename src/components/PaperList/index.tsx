import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {PaperSummary} from '../../derived/pages/pageProps';
import {formatMonth} from '../../papers/day/dates';
import {monthsOf} from '../monthsOf';
import PaperRow, {rowsClass} from '../PaperRow';
import styles from './page.module.css';

/** Papers in the order given, under the months of their days. */
export default function PaperList({papers}: {papers: PaperSummary[]}): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  return monthsOf(papers).map((month) => {
    const [first] = month;
    return (
      <section key={first.permalink} className={styles.month}>
        <h2>{formatMonth(first.date, currentLocale)}</h2>
        <ul className={rowsClass.dated}>
          {month.map(({date, permalink, organisations, ...paper}) => (
            <li key={permalink}>
              <time dateTime={date}>{date.slice(5)}</time>
              <PaperRow paper={paper} organisations={organisations} href={permalink} canTake />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
