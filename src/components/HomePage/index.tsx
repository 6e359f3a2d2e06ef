import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type {ComponentType, ReactNode} from 'react';
import type {DayData} from '../../derived/pages/dayData';
import type {DayPage as Day} from '../../derived/pages/pageData';
import type {HomeProps} from '../../derived/pages/pageProps';
import {formatDay} from '../../papers/day/dates';
import {DayContext} from '../DayContext';
import DayHeader from '../DayHeader';
import DayList from '../DayList';
import Document from '../Document';
import GroupLinks from '../GroupLinks';
import LatestFollowUps from '../LatestFollowUps';
import MonthCalendar from '../MonthCalendar';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import PageTree from '../PageTree';
import Unread from '../Unread';
import styles from './page.module.css';

interface Props extends HomeProps {
  /** The latest day, where it is data. */
  day?: Day;
  /** The module of the latest day where it is compiled, and what is derived about it. */
  content?: ComponentType & {isDocument?: boolean};
  papers?: DayData;
}

/** The latest day in full, then the days before it; beside them its month, what goes on from what, and what is unread. */
function HomePage({
  day,
  content: Content,
  papers = day?.data,
  latest,
  earlier,
  month,
  followUps,
  organisations,
  topics,
}: Props): ReactNode {
  const {
    siteConfig,
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const yesterday = earlier[0];
  return (
    <Layout description={siteConfig.tagline}>
      {Content?.isDocument !== false && <Document />}
      <PageBody columns>
        <div>
          <h1 className="visually-hidden">{siteConfig.title}</h1>
          {papers && latest ? (
            <DayContext value={papers}>
              <article className="day">
                <DayHeader
                  date={latest.date}
                  updated={papers.updated}
                  papers={papers.papers}
                  permalink={latest.permalink}
                />
                <div className="markdown">
                  {day && <PageTree tree={day.tree} />}
                  {Content && (
                    <MDXContent>
                      <Content />
                    </MDXContent>
                  )}
                </div>
              </article>
            </DayContext>
          ) : (
            <EmptyArchive />
          )}
          <PageNeighbours
            older={yesterday && {label: formatDay(yesterday.date, currentLocale), permalink: yesterday.permalink}}
          />
          {earlier.length > 0 && (
            <section className={styles.earlier}>
              <h2>
                <Translate id="home.earlier">지난 글</Translate>{' '}
                <Link to="/weeks">
                  <Translate id="weeks.title">한 주씩</Translate>
                </Link>
              </h2>
              <DayList days={earlier} withMonth />
            </section>
          )}
        </div>
        <div className={styles.aside}>
          {month && <MonthCalendar month={month} />}
          {followUps.length > 0 && (
            <section>
              <h2>
                <Link to="/threads">
                  <Translate id="home.followUps">이어 읽기</Translate>
                </Link>
              </h2>
              <LatestFollowUps followUps={followUps} />
            </section>
          )}
          <GroupLinks title={translate({id: 'home.topics', message: '이달의 주제'})} groups={topics} />
          <GroupLinks title={translate({id: 'home.organisations', message: '이달의 기관'})} groups={organisations} />
          <Unread />
        </div>
      </PageBody>
    </Layout>
  );
}

const FIRST_DAY = `# 10-22 papers summary

## 1. [MoGA](https://arxiv.org/abs/2510.18692) \`bytedance\`
### Mixture-of-Groups Attention for End-to-End Long Video Generation
`;

/** What the very first visit shows: how a day is written. */
function EmptyArchive(): ReactNode {
  return (
    <section className="markdown">
      <h2>
        <Translate id="home.empty.title">첫 글을 써 보세요</Translate>
      </h2>
      <p>
        <Translate id="home.empty.path" values={{path: <code>docs/papers/y2025/oct/20251022.mdx</code>}}>
          {'{path} 파일을 만들면 그날의 글이 됩니다. 날짜는 파일 이름에서 읽습니다.'}
        </Translate>
      </p>
      <pre>
        <code>{FIRST_DAY}</code>
      </pre>
      <p>
        <Translate id="home.empty.more">
          논문마다 ## 제목 하나를 쓰고, 그 아래에 메모와 그림을 적습니다. 나머지는 저절로 만들어집니다.
        </Translate>
      </p>
    </section>
  );
}

export default withPageData(HomePage);
