import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {ArchiveProps} from '../../derived/pages/pageProps';
import DayList from '../DayList';
import Document from '../Document';
import GroupLinks from '../GroupLinks';
import PageBody from '../PageBody';
import styles from './page.module.css';
import YearBars from './YearBars';

/** What the archive is: its years, newest first, by their months, what it is most about, its longest threads and its newest day. */
function ArchivePage({years, topics, threads, newest}: ArchiveProps): ReactNode {
  const peak = Math.max(1, ...years.flatMap(({months}) => months.map(({papers}) => papers)));
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
              figures: (
                <Link to="/figures">
                  <Translate id="figures.title">그림</Translate>
                </Link>
              ),
              weeks: (
                <Link to="/weeks">
                  <Translate id="weeks.title">한 주씩</Translate>
                </Link>
              ),
            }}>
            {'{topics}, {organisations}, {threads}, {figures}으로도, {weeks}도 볼 수 있습니다.'}
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
            <YearBars months={months} peak={peak} />
          </section>
        ))}
        <GroupLinks inline title={translate({id: 'archive.mostRead', message: '많이 읽은 주제'})} groups={topics} />
        <GroupLinks inline title={translate({id: 'archive.longest', message: '가장 긴 이야기'})} groups={threads} />
        {newest && (
          <section className={styles.newest}>
            <h2>
              <Translate id="archive.newest">최근</Translate>
            </h2>
            <DayList days={[newest]} withMonth />
          </section>
        )}
      </PageBody>
    </Layout>
  );
}

export default withPageData(ArchivePage);
