import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import './styles.css';

/** The way to the search, and its dialog. The element in `src/client` opens it; without it the link leads to the archive. */
export default function SearchBox(): ReactNode {
  const page = useBaseUrl('/search');
  const label = translate({id: 'search.title', message: '논문 찾기'});
  return (
    <search-box page={page}>
      <Link to="/docs/papers" aria-keyshortcuts="/ Control+K Meta+K">
        {label}
      </Link>
      <dialog aria-label={label}>
        <div>
          <input
            type="text"
            role="combobox"
            aria-label={label}
            aria-expanded="false"
            aria-controls="search-dialog-hits"
            aria-autocomplete="list"
            placeholder={translate({id: 'search.placeholder', message: '이름, 기관, 낱말, arXiv 번호'})}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck="false"
            enterKeyHint="go"
          />
          <form method="dialog">
            <button type="submit">
              <Translate id="search.close">닫기</Translate>
            </button>
          </form>
        </div>
      </dialog>
    </search-box>
  );
}
