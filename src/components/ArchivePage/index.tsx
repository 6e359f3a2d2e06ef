import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {ArchiveProps} from '../../derived/pages/pageProps';
import {dateParts, formatMonthName} from '../../papers/day/dates';
import Document from '../Document';
import PageBody from '../PageBody';
import styles from './styles.module.css';

/** All years, newest first, with their months. */
function ArchivePage({years}: ArchiveProps): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const title = translate({id: 'archive.title', message: '모아보기'});
  return (
    <Layout
      title={title}
      description={translate({id: 'archive.description', message: '지금까지 정리한 논문을 해와 달로 모았습니다.'})}>
      <Document />
      <PageBody>
        <h1>{title}</h1>
        <p>
          <Translate
            id="archive.otherWays"
            values={{
              topics: (
                <Link to="/topics">
                  <Translate id="archive.topics">주제</Translate>
                </Link>
              ),
              organisations: (
                <Link to="/organisations">
                  <Translate id="archive.organisations">기관</Translate>
                </Link>
              ),
              threads: (
                <Link to="/threads">
                  <Translate id="archive.threads">이어진 논문</Translate>
                </Link>
              ),
            }}>
            {'{topics}, {organisations}, {threads}으로도 볼 수 있습니다.'}
          </Translate>
        </p>
        {years.length === 0 && (
          <p>
            <Translate id="archive.empty">아직 글이 없습니다.</Translate>
          </p>
        )}
        {years.map(({year, permalink, days, papers, months}) => (
          <section key={year} className={styles.year}>
            <h2>
              <Link to={permalink}>{year}</Link>
              <span>
                <Translate id="archive.count" values={{days, papers}}>
                  {'글 {days}편 · 논문 {papers}편'}
                </Translate>
              </span>
            </h2>
            <ol>
              {months.map((month) => (
                <li key={month.date}>
                  <Link to={month.permalink}>{formatMonthName(dateParts(month.date).month, currentLocale)}</Link>
                  <span>
                    <Translate id="archive.days" values={{days: month.days}}>
                      {'글 {days}편'}
                    </Translate>
                  </span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </PageBody>
    </Layout>
  );
}

export default withPageData(ArchivePage);
