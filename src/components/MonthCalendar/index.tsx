import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {CSSProperties, ReactNode} from 'react';
import type {CalendarDay, CalendarMonth} from '../../derived/pages/calendar';
import {dateParts, formatDay, formatMonth, formatWeekday} from '../../papers/day/dates';
import {firstWeekday, weeksOf} from '../../papers/day/weekdays';
import styles from './page.module.css';

interface Props {
  month: CalendarMonth;
  /** Whether something else on the page names the month already. */
  hasTitle?: boolean;
}

/** A month as it hangs on a wall; each day that has papers is a link, the darker the more there are. */
export default function MonthCalendar({month: {date, permalink, days}, hasTitle}: Props): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const {year, month} = dateParts(date);
  const first = firstWeekday(currentLocale);
  const byDay = new Map(days.map((day) => [dateParts(day.date).day, day]));
  const title = formatMonth(date, currentLocale);
  return (
    <table className={styles.month} data-reading>
      <caption className={hasTitle ? 'visually-hidden' : undefined}>
        {hasTitle ? title : <a href={permalink}>{title}</a>}
      </caption>
      <thead>
        <tr>
          {Array.from({length: 7}, (_, index) => (first + index) % 7).map((weekday) => (
            <th key={weekday} scope="col" abbr={formatWeekday(weekday, currentLocale, 'long')}>
              {formatWeekday(weekday, currentLocale, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month, first).map((week) => (
          <tr key={week.findLast((day) => day !== undefined)}>
            {week.map((day, index) => {
              const shown = day === undefined ? undefined : byDay.get(day);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a week always has the same seven cells.
                <td key={index}>{shown ? <DayLink day={shown} locale={currentLocale} /> : day}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day's number. What it holds is told to whoever points at it or comes to it by the keyboard. */
function DayLink({day: {date, permalink, papers, names}, locale}: {day: CalendarDay; locale: string}): ReactNode {
  const label = translate(
    {id: 'calendar.day', message: '{date}, 논문 {count}편'},
    {date: formatDay(date, locale), count: papers},
  );
  return (
    <a href={permalink} aria-label={label} data-names={names} style={{'--papers': papers} as CSSProperties}>
      {dateParts(date).day}
    </a>
  );
}
