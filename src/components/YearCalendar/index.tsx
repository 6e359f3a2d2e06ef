import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {dateParts, formatDay, formatMonthName} from '../../papers/dates';
import type {MonthSummary, YearSummary} from '../../plugins/papers/archive';
import styles from './styles.module.css';

/** A year at a glance: its twelve months, each day that has papers a link. */
export default function YearCalendar({year}: {year: YearSummary}): ReactNode {
  const months = new Map(year.months.map((month) => [dateParts(month.date).month, month]));
  return (
    <div className={styles.year}>
      {numbersTo(12).map((number) => (
        <Month key={number} year={year.year} number={number} month={months.get(number)} />
      ))}
    </div>
  );
}

function numbersTo(length: number): number[] {
  return Array.from({length}, (_, index) => index + 1);
}

function Month({year, number: monthNumber, month}: {year: number; number: number; month?: MonthSummary}): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const name = formatMonthName(monthNumber, currentLocale);
  const days = new Map(month?.days.map((day) => [dateParts(day.date).day, day]));
  const length = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  const firstWeekday = (new Date(Date.UTC(year, monthNumber - 1, 1)).getUTCDay() + 6) % 7;
  return (
    <section className={styles.month}>
      <h3>{month ? <Link to={month.permalink}>{name}</Link> : name}</h3>
      {month && (
        <ol>
          {numbersTo(length).map((number) => {
            const day = days.get(number);
            return (
              <li key={number} style={number === 1 ? {gridColumnStart: firstWeekday + 1} : undefined}>
                {day ? (
                  <Link
                    to={day.permalink}
                    aria-label={translate(
                      {id: 'calendar.day', message: '{date}, 논문 {count}편'},
                      {date: formatDay(day.date, currentLocale), count: day.papers.length},
                    )}>
                    {number}
                  </Link>
                ) : (
                  <span>{number}</span>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
