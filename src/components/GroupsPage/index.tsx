import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {GroupsProps} from '../../derived/pages/pageProps';
import Document from '../Document';
import {groupsDescription, groupsTitle, paperCount} from '../groupWords';
import PageBody from '../PageBody';
import Sparkline from '../Sparkline';
import styles from './page.module.css';

/** All organisations, or all topics, those with most papers first. */
function GroupsPage({kind, groups}: GroupsProps): ReactNode {
  const title = groupsTitle(kind);
  return (
    <Layout title={title} description={groupsDescription(kind)}>
      <Document />
      <PageBody>
        <h1>{title}</h1>
        {groups.length === 0 && (
          <p>
            {kind === 'organisation' ? (
              <Translate id="organisations.empty">아직 기관이 적힌 논문이 없습니다.</Translate>
            ) : (
              <Translate id="topics.empty">docs/papers/topics.yml에 주제와 낱말을 적으면 여기에 모입니다.</Translate>
            )}
          </p>
        )}
        <ul className={styles.groups}>
          {groups.map(({name, permalink, papers, newest, months}) => (
            <li key={permalink}>
              <Link to={permalink}>{name}</Link> <span>{paperCount(papers)}</span>
              <Sparkline counts={months} />
              <p>
                <a href={newest.permalink}>{newest.name}</a> <time dateTime={newest.date}>{newest.date}</time>
              </p>
            </li>
          ))}
        </ul>
      </PageBody>
    </Layout>
  );
}

export default withPageData(GroupsPage);
