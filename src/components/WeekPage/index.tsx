import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {WeekLink, WeekProps} from '../../derived/pages/pageProps';
import Breadcrumbs from '../Breadcrumbs';
import Document from '../Document';
import FeedLinks from '../FeedLinks';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import PaperRow, {rowsClass} from '../PaperRow';
import {weekSpan, weekTitle} from '../weekWords';
import styles from './page.module.css';

/** A week: its papers by what they are about, and the threads that they go on with. */
function WeekPage({week, parent, feeds, shares, threads, older, newer}: WeekProps): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const title = weekTitle(week);
  const weeks = translate({id: 'weeks.title', message: '한 주씩'});
  const link = (other: WeekLink | undefined) => other && {label: weekTitle(other), permalink: other.permalink};
  return (
    <Layout
      title={title}
      description={translate(
        {id: 'week.description', message: '{title}에 읽은 논문 {papers}편'},
        {title, papers: week.papers},
      )}>
      <Document />
      <Head>
        {feeds.map(({mediaType, href}) => (
          <link key={href} rel="alternate" type={mediaType} title={weeks} href={href} />
        ))}
      </Head>
      <PageBody>
        <Breadcrumbs links={[{label: weeks, permalink: parent}]} />
        <h1>{title}</h1>
        <p className={styles.span}>
          {weekSpan(week, currentLocale)} · <FeedLinks feeds={feeds} />
        </p>
        {threads.length > 0 && (
          <section className={styles.share} data-previews>
            <h2>
              <Translate id="week.threads">이어진 이야기</Translate>
            </h2>
            <ul className={styles.threads}>
              {threads.map(({name, permalink, before, added}) => (
                <li key={permalink}>
                  <a href={permalink}>{name}</a>{' '}
                  <small>
                    <Translate id="week.before" values={{before}}>
                      {'앞의 {before}편'}
                    </Translate>
                  </small>
                  {added.map((paper) => (
                    <span key={paper.permalink}>
                      {' → '}
                      <a href={paper.permalink}>{paper.name}</a>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        {shares.map(({topic, papers}) => (
          <section key={topic?.permalink ?? ''} className={styles.share}>
            <h2>
              {topic ? (
                <a href={topic.permalink}>{topic.name}</a>
              ) : (
                <Translate id="week.others">그 밖의 논문</Translate>
              )}
            </h2>
            <ul className={rowsClass.dated} data-reading>
              {papers.map(({date, permalink, organisations, ...paper}) => (
                <li key={permalink}>
                  <time dateTime={date}>{date.slice(5)}</time>
                  <PaperRow paper={paper} organisations={organisations} href={permalink} canTake />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <PageNeighbours older={link(older)} newer={link(newer)} />
      </PageBody>
    </Layout>
  );
}

export default withPageData(WeekPage);
