import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {ThreadProps} from '../../plugins/papers/pages/pageProps';
import Breadcrumbs from '../Breadcrumbs';
import Document from '../Document';
import PageBody from '../PageBody';
import ThreadDrawing from '../ThreadDrawing';
import ThreadSpan from '../ThreadSpan';

/** One thread: a paper and all that goes on from it. */
export default function ThreadPage({parent, layout, ...thread}: ThreadProps): ReactNode {
  const title = translate({id: 'thread.title', message: '{name}에서 이어진 논문'}, {name: thread.name});
  return (
    <Layout
      title={title}
      description={translate(
        {id: 'thread.description', message: '{first}의 {name}부터 {last}까지 이어진 논문 {papers}편'},
        {first: thread.first, name: thread.name, last: thread.last, papers: thread.papers},
      )}>
      <Document />
      <PageBody>
        <Breadcrumbs links={[{label: translate({id: 'threads.title', message: '이어 읽기'}), permalink: parent}]} />
        <h1>{title}</h1>
        <ThreadSpan thread={thread} />
        <ThreadDrawing layout={layout} />
      </PageBody>
    </Layout>
  );
}
