import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import {dateParts, formatMonthName} from '../../papers/dates';
import type {YearProps} from '../../plugins/papers/addRoutes';
import Breadcrumbs from '../Breadcrumbs';
import Document from '../Document';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import YearCalendar from '../YearCalendar';

/** A year: its calendar, and its months with their number of days. */
export default function YearPage({year, archivePermalink, older, newer}: YearProps): ReactNode {
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
        <YearCalendar year={year} />
        <ol className="plain-list">
          {year.months.map(({date, permalink, days}) => (
            <li key={date}>
              <Link to={permalink}>{formatMonthName(dateParts(date).month, currentLocale)}</Link>{' '}
              <span className="quiet">
                {translate(
                  {id: 'archive.count', message: '{days}일 · 논문 {papers}편'},
                  {days: days.length, papers: days.reduce((sum, day) => sum + day.papers.length, 0)},
                )}
              </span>
            </li>
          ))}
        </ol>
        <PageNeighbours
          older={older && {label: label(older.year), permalink: older.permalink}}
          newer={newer && {label: label(newer.year), permalink: newer.permalink}}
        />
      </PageBody>
    </Layout>
  );
}
