import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {MonthProps} from '../../derived/pages/pageProps';
import {formatMonth} from '../../papers/day/dates';
import Breadcrumbs from '../Breadcrumbs';
import DayList from '../DayList';
import Document from '../Document';
import MonthCalendar from '../MonthCalendar';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import styles from './page.module.css';

/** A month: its days, newest first, and the papers of each. */
function MonthPage({month, calendar, year, archivePermalink, older, newer}: MonthProps): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const title = formatMonth(month.date, currentLocale);
  const link = (neighbour: typeof older) =>
    neighbour && {label: formatMonth(neighbour.date, currentLocale), permalink: neighbour.permalink};
  return (
    <Layout
      title={title}
      description={translate({id: 'month.description', message: '{month}에 정리한 논문입니다.'}, {month: title})}>
      <Document />
      <PageBody>
        <Breadcrumbs
          links={[
            {label: translate({id: 'archive.title', message: '모아보기'}), permalink: archivePermalink},
            {
              label: translate({id: 'year.title', message: '{year}년'}, {year: year.year}),
              permalink: year.permalink,
            },
          ]}
        />
        <div className={styles.head}>
          <h1>{title}</h1>
          <MonthCalendar month={calendar} hasTitle />
        </div>
        <DayList days={month.days} />
        <PageNeighbours older={link(older)} newer={link(newer)} />
      </PageBody>
    </Layout>
  );
}

export default withPageData(MonthPage);
