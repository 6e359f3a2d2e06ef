import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {CSSProperties, ReactNode} from 'react';
import type {DaySummary, MonthSummary, YearSummary} from '../../derived/pages/archive';
import {dateParts, formatDay, formatMonthName} from '../../papers/day/dates';
import styles from './styles.module.css';

/** A year at a glance: its months, newest first, each day that has papers a link. */
export default function YearCalendar({year, heading}: {year: YearSummary; heading: 'h2' | 'h3'}): ReactNode {
  return (
    <div className={styles.year} data-reading>
      {year.months.map((month) => (
        <Month key={month.date} month={month} heading={heading} />
      ))}
    </div>
  );
}

function Month({month, heading: Heading}: {month: MonthSummary; heading: 'h2' | 'h3'}): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const {year, month: number} = dateParts(month.date);
  const days = new Map(month.days.map((day) => [dateParts(day.date).day, day]));
  const papers = month.days.reduce((sum, day) => sum + day.papers.length, 0);
  // The grid's week begins on Monday, JavaScript's on Sunday.
  const firstColumn = ((new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7) + 1;
  return (
    <section className={styles.month}>
      <Heading>
        <Link to={month.permalink}>{formatMonthName(number, currentLocale)}</Link>{' '}
        <span>
          {translate(
            {id: 'archive.count', message: '글 {days}편 · 논문 {papers}편'},
            {days: month.days.length, papers},
          )}
        </span>
      </Heading>
      <ol>
        {daysOfMonth(year, number).map((date) => {
          const day = days.get(date);
          return (
            <li key={date} style={date === 1 ? {gridColumnStart: firstColumn} : undefined}>
              {day ? (
                <DayLink day={day} locale={currentLocale}>
                  {date}
                </DayLink>
              ) : (
                <span>{date}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A day's number; the bar under it is as long as the day has papers. */
function DayLink({day, locale, children}: {day: DaySummary; locale: string; children: ReactNode}): ReactNode {
  const count = day.papers.length;
  const label = translate(
    {id: 'calendar.day', message: '{date}, 논문 {count}편'},
    {date: formatDay(day.date, locale), count},
  );
  return (
    <Link to={day.permalink} aria-label={label} title={label} style={{'--papers': count} as CSSProperties}>
      {children}
    </Link>
  );
}

function daysOfMonth(year: number, month: number): number[] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({length}, (_, index) => index + 1);
}
