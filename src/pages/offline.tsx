import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {cacheId} from '../cacheId';
import Document from '../components/Document';
import PageBody from '../components/PageBody';
import {site} from '../site';

/** Stands in, at its address, for a page that cannot be reached and was not kept; `src/client/offline` lists those that were. */
export default function OfflinePage(): ReactNode {
  const title = translate({id: 'offline.title', message: '연결이 없습니다'});
  return (
    <Layout title={title}>
      <Document />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <PageBody>
        <h1>{title}</h1>
        <p>
          <Translate id="offline.text">
            읽은 적이 없는 쪽이라 이 기기에 없습니다. 인터넷에 다시 연결되면 저절로 열립니다.
          </Translate>
        </p>
        <section
          hidden
          aria-labelledby="kept-pages"
          data-kept-pages={useBaseUrl('/offline')}
          data-cache-id={cacheId(useBaseUrl('/'))}
          data-site={site.title}>
          <h2 id="kept-pages">
            <Translate id="offline.kept">지금 읽을 수 있는 글</Translate>
          </h2>
          <ul />
        </section>
      </PageBody>
    </Layout>
  );
}
