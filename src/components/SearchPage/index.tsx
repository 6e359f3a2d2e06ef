import css from '!!../../plugins/documents/sourceLoader.mjs!../SearchPanel/inPage.css';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import Document from '../Document';
import PageBody from '../PageBody';
import SearchPanel from '../SearchPanel';
import styles from './page.module.css';

/** The search at an address of its own, `/search?q=확산&org=google`, so that it can be shared. */
export default function SearchPage(): ReactNode {
  const title = translate({id: 'search.title', message: '논문 찾기'});
  return (
    <Layout title={title} description={translate({id: 'search.description', message: '정리한 논문을 모두 찾습니다.'})}>
      <Document />
      <PageBody>
        <style>{css}</style>
        <h1>{title}</h1>
        <noscript>
          <p>
            <Translate
              id="search.noScript"
              values={{
                archive: (
                  <Link to="/docs/papers">
                    <Translate id="header.archive">모아보기</Translate>
                  </Link>
                ),
              }}>
              {'찾기에는 자바스크립트가 필요합니다. {archive}에서 달마다 훑어볼 수 있습니다.'}
            </Translate>
          </p>
        </noscript>
        <search-page class={styles.page}>
          <input
            type="text"
            aria-label={title}
            placeholder={translate({id: 'search.placeholder', message: '이름, 기관, 낱말, arXiv 번호'})}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck="false"
            enterKeyHint="search"
          />
          <SearchPanel />
        </search-page>
      </PageBody>
    </Layout>
  );
}
