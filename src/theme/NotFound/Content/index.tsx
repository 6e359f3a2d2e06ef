import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Document from '../../../components/Document';
import PageBody from '../../../components/PageBody';

/** Ejected: says where to go on. GitHub Pages knows no `/file/` for `file.html`, so the element tries without the slash. */
export default function NotFoundContent(): ReactNode {
  return (
    <PageBody>
      <Document />
      <retry-address />
      <h1>
        <Translate id="notFound.title">찾는 쪽이 없습니다</Translate>
      </h1>
      <p>
        <Translate id="notFound.text">주소가 바뀌었거나 잘못 적혔을 수 있습니다.</Translate>
      </p>
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
