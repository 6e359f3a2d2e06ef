import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import Document from '../../../components/Document';
import PageBody from '../../../components/PageBody';
import styles from './page.module.css';

/** Ejected: says where to go on. GitHub Pages knows no `/file/` for `file.html`, so the element tries without the slash, and looks for the nearest address that there is. */
export default function NotFoundContent(): ReactNode {
  const base = useBaseUrl('/');
  return (
    <PageBody>
      <Document />
      <h1>
        <Translate id="notFound.title">찾는 쪽이 없습니다</Translate>
      </h1>
      <p>
        <Translate id="notFound.text">주소가 바뀌었거나 잘못 적혔을 수 있습니다.</Translate>
      </p>
      <retry-address>
        <p hidden>
          {/* biome-ignore lint/a11y/useAnchorContent: the address is filled in. */}
          <Translate id="notFound.nearest">가장 가까운 주소:</Translate> <a href={base} />
        </p>
      </retry-address>
      <search>
        <form action={`${base}search`} className={styles.search}>
          <input
            type="search"
            name="q"
            required
            aria-label={translate({id: 'search.title', message: '논문 찾기'})}
            placeholder={translate({id: 'notFound.placeholder', message: '논문, 기관, 주제'})}
          />
          <button type="submit">
            <Translate id="notFound.search">찾기</Translate>
          </button>
        </form>
      </search>
      <p>
        <Link to="/">
          <Translate id="notFound.home">오늘의 논문</Translate>
        </Link>
        {' · '}
        <Link to="/docs/papers">
          <Translate id="header.archive">모아보기</Translate>
        </Link>
      </p>
    </PageBody>
  );
}
