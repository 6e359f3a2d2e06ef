import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {YearProps} from '../../derived/pages/pageProps';
import {dateParts, formatMonthName} from '../../papers/day/dates';
import Breadcrumbs from '../Breadcrumbs';
import Document from '../Document';
import MonthCalendar from '../MonthCalendar';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import styles from './page.module.css';

/** A year: its months, newest first, each with its calendar and the newest of its papers. */
function YearPage({year, archivePermalink, older, newer}: YearProps): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const label = (number: number) => translate({id: 'year.title', message: '{year}년'}, {year: number});
  return (
    <Layout
      title={label(year.year)}
      description={translate({id: 'year.description', message: '{year}년에 정리한 논문입니다.'}, {year: year.year})}>
      <Document />
      <PageBody>
        <Breadcrumbs
          links={[{label: translate({id: 'archive.title', message: '모아보기'}), permalink: archivePermalink}]}
        />
        <h1>{label(year.year)}</h1>
        {year.months.map((month) => (
          <section key={month.date} className={styles.month}>
            <h2>
              <a href={month.permalink}>{formatMonthName(dateParts(month.date).month, currentLocale)}</a>{' '}
              <small>
                {translate(
                  {id: 'archive.count', message: '글 {days}편 · 논문 {papers}편'},
                  {days: month.days.length, papers: month.papers},
                )}
              </small>
            </h2>
            <MonthCalendar month={month} hasTitle />
            <ul>
              {month.newest.map(({name, permalink}) => (
                <li key={permalink}>
                  <a href={permalink}>{name}</a>
                </li>
              ))}
              {month.papers > month.newest.length && (
                <li>
                  <a href={month.permalink}>
                    {translate({id: 'year.more', message: '외 {count}편'}, {count: month.papers - month.newest.length})}
                  </a>
                </li>
              )}
            </ul>
          </section>
        ))}
        <PageNeighbours
          older={older && {label: label(older.year), permalink: older.permalink}}
          newer={newer && {label: label(newer.year), permalink: newer.permalink}}
        />
      </PageBody>
    </Layout>
  );
}

export default withPageData(YearPage);
