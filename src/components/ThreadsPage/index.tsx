import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {ThreadsProps} from '../../plugins/papers/pages/pageProps';
import Document from '../Document';
import PageBody from '../PageBody';
import ThreadDrawing from '../ThreadDrawing';
import ThreadSpan from '../ThreadSpan';
import styles from './styles.module.css';

/** The threads of papers that lead to each other, the one that grew last first. */
export default function ThreadsPage({threads}: ThreadsProps): ReactNode {
  const title = translate({id: 'threads.title', message: '이어 읽기'});
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
          <section key={thread.permalink} className={styles.thread}>
            <h2>
              <Link to={thread.permalink}>{thread.name}</Link>
            </h2>
            <ThreadSpan thread={thread} />
            <ThreadDrawing layout={thread.layout} />
          </section>
        ))}
      </PageBody>
    </Layout>
  );
}
