import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {ThreadsProps} from '../../derived/pages/pageProps';
import Document from '../Document';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import ThreadDrawing from '../ThreadDrawing';
import ThreadSpan from '../ThreadSpan';
import styles from './page.module.css';

/** The threads of papers that lead to each other, the one that grew last first. */
function ThreadsPage({number, threads, older, newer}: ThreadsProps): ReactNode {
  const brokenLinks = useBrokenLinks();
  const heading = translate({id: 'threads.title', message: '이어 읽기'});
  const title = number === undefined ? heading : `${heading} ${number}`;
  for (const {anchor} of threads) brokenLinks.collectAnchor(anchor);
  return (
    <Layout
      title={title}
      description={translate({
        id: 'threads.description',
        message: '글 속의 링크가 이은 논문들을 오래된 것부터 놓았습니다.',
      })}>
      <Document />
      <PageBody>
        <h1>{title}</h1>
        <p className={styles.explanation}>
          <Translate id="threads.explanation">
            논문의 메모가 앞서 읽은 논문으로 링크를 걸면 둘이 이어집니다. 셋부터 한 줄기로 모입니다.
          </Translate>
        </p>
        {threads.map((thread) => (
          <section key={thread.anchor} className={styles.thread} aria-labelledby={thread.anchor}>
            <h2 id={thread.anchor}>{thread.name}</h2>
            <ThreadSpan thread={thread} />
            <ThreadDrawing layout={thread.layout} />
          </section>
        ))}
        <PageNeighbours
          older={{label: translate({id: 'threads.older', message: '더 오래된 줄기'}), permalink: older}}
          newer={{label: translate({id: 'threads.newer', message: '더 새로운 줄기'}), permalink: newer}}
        />
      </PageBody>
    </Layout>
  );
}

export default withPageData(ThreadsPage);
