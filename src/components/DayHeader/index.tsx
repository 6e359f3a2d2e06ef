import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {DayData} from '../../derived/pages/dayData';
import {dateParts, formatChange, formatDay} from '../../papers/day/dates';
import type {IsoDate} from '../../papers/day/types';
import PaperRow, {rowsClass} from '../PaperRow';
import {papersAndMinutes} from '../paperWords';
import styles from './styles.module.css';

interface Props {
  date: IsoDate;
  /** When its author announced an edit. */
  updated?: IsoDate;
  papers: DayData['papers'];
  /** The day's own address, where the list is shown on another page. */
  permalink?: string;
  as?: 'h1' | 'p';
}

/** How a day opens: its date set large, and a quiet list of its papers, to skim. */
export default function DayHeader({date, updated, papers, permalink = '', as: Title = 'p'}: Props): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const count = papers.length;
  const minutes = papers.reduce((sum, paper) => sum + (paper.minutes ?? 0), 0);
  const title = (
    <time dateTime={date}>
      <span>{dateParts(date).year}</span>
      {formatDay(date, currentLocale)}
    </time>
  );
  return (
    <div className={styles.header} data-reading>
      <Title>{permalink ? <Link to={permalink}>{title}</Link> : title}</Title>
      {updated && (
        <div>
          <Translate
            id="day.updated"
            values={{date: <time dateTime={updated}>{formatChange(updated, date, currentLocale)}</time>}}>
            {'{date}에 고침'}
          </Translate>
        </div>
      )}
      {count > 0 && (
        <nav aria-labelledby="day-papers">
          <span id="day-papers">{papersAndMinutes(count, minutes)}</span>
          <ol className={rowsClass.numbered}>
            {papers.map((paper) => (
              <li key={paper.anchor}>
                <PaperRow
                  paper={paper}
                  organisations={paper.organisations.map(({label}) => label)}
                  href={`#${paper.anchor}`}
                />
              </li>
            ))}
          </ol>
        </nav>
      )}
    </div>
  );
}
