import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {WeeksProps} from '../../derived/pages/pageProps';
import Document from '../Document';
import FeedLinks from '../FeedLinks';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import {weekSpan, weekTitle} from '../weekWords';
import styles from './page.module.css';

/** The weeks that have papers, newest first, for who reads once a week. */
function WeeksPage({number, feeds, weeks, older, newer}: WeeksProps): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const heading = translate({id: 'weeks.title', message: '한 주씩'});
  const title = number === undefined ? heading : `${heading} ${number}`;
  return (
    <Layout
      title={title}
      description={translate({id: 'weeks.description', message: '읽은 논문을 한 주씩 주제별로 모았습니다.'})}>
      <Document />
      <PageBody>
        <h1>{title}</h1>
        <p>
          <FeedLinks feeds={feeds} />
        </p>
        <ol className={styles.weeks}>
          {weeks.map((week) => (
            <li key={week.permalink}>
              <a href={week.permalink}>{weekTitle(week)}</a> <small>{weekSpan(week, currentLocale)}</small>
              <p>{week.names.join('\u00a0· ') + (week.papers > week.names.length ? ' …' : '')}</p>
            </li>
          ))}
        </ol>
        <PageNeighbours
          older={{label: translate({id: 'weeks.older', message: '더 오래된 주'}), permalink: older}}
          newer={{label: translate({id: 'weeks.newer', message: '더 새로운 주'}), permalink: newer}}
        />
      </PageBody>
    </Layout>
  );
}

export default withPageData(WeeksPage);
