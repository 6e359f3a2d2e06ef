import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {FiguresProps} from '../../derived/pages/pageProps';
import {formatMonth} from '../../papers/day/dates';
import Document from '../Document';
import {monthsOf} from '../monthsOf';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import Thumbnail from '../Thumbnail';
import styles from './page.module.css';

/** A contact sheet: the papers' pictures by month, newest first, each of which leads to its section. */
function FiguresPage({number, figures, older, newer}: FiguresProps): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const heading = translate({id: 'figures.title', message: '그림'});
  const title = number === undefined ? heading : `${heading} ${number}`;
  return (
    <Layout
      title={title}
      description={translate({id: 'figures.description', message: '읽은 논문의 첫 그림을 달마다 모았습니다.'})}>
      <Document />
      <PageBody wide>
        <h1>{title}</h1>
        {figures.length === 0 && (
          <p>
            <Translate id="figures.empty">아직 그림이 있는 논문이 없습니다.</Translate>
          </p>
        )}
        {monthsOf(figures).map((month) => (
          <section key={month[0].permalink} className={styles.month}>
            <h2>{formatMonth(month[0].date, currentLocale)}</h2>
            <ul>
              {month.map(({name, date, permalink, thumbnail}) => (
                <li key={permalink}>
                  <a href={permalink}>
                    <Thumbnail src={thumbnail} />
                    {name}
                  </a>{' '}
                  <time dateTime={date}>{date.slice(5)}</time>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <PageNeighbours
          older={{label: translate({id: 'figures.older', message: '더 오래된 그림'}), permalink: older}}
          newer={{label: translate({id: 'figures.newer', message: '더 새로운 그림'}), permalink: newer}}
        />
      </PageBody>
    </Layout>
  );
}

export default withPageData(FiguresPage);
