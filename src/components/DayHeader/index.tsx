import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {dateParts, formatDay} from '../../papers/dates';
import type {IsoDate} from '../../papers/types';
import type {DayData} from '../../plugins/papers/dayData';
import styles from './styles.module.css';

interface Props {
  date: IsoDate;
  papers: DayData['papers'];
  /** The day's own address, where the list is shown on another page. */
  permalink?: string;
  as?: 'h1' | 'p';
}

/** How a day opens: its date set large, and a quiet list of its papers. */
export default function DayHeader({date, papers, permalink = '', as: Title = 'p'}: Props): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const title = (
    <time dateTime={date}>
      <span className={styles.year}>{dateParts(date).year}</span>
      {formatDay(date, currentLocale)}
    </time>
  );
  return (
    <div className={styles.header}>
      <Title className={styles.date}>{permalink ? <Link to={permalink}>{title}</Link> : title}</Title>
      {papers.length > 0 && (
        <nav aria-labelledby="day-papers" className={styles.papers}>
          <span id="day-papers" className={styles.count}>
            <Translate id="day.papers" values={{count: papers.length}}>
              {'논문 {count}편'}
            </Translate>
          </span>
          <ol>
            {papers.map(({anchor, name, organisations}) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{name}</a>
                {organisations.length > 0 && (
                  <span className={styles.organisation}>{organisations.map(({label}) => label).join(', ')}</span>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
    </div>
  );
}
