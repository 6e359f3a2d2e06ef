import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {UnlistedMetadata} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Says of a page that readers do not find it: a draft, in the author's preview; a page that is in no list, everywhere. */
export default function PageVisibility(): ReactNode {
  // The metadata's own field says so in a production build alone.
  const {draft, unlisted} = useDoc().frontMatter;
  return (
    <>
      {unlisted && <UnlistedMetadata />}
      {(draft || unlisted) && (
        <p className={styles.visibility}>
          {draft ? (
            <span
              title={translate({
                id: 'visibility.draft.title',
                message: '미리보기에만 있는 글입니다. 올리려면 머리말의 draft: true를 지우세요',
              })}>
              {translate({id: 'visibility.draft', message: '초안'})}
            </span>
          ) : (
            <span
              title={translate({id: 'visibility.unlisted.title', message: '주소를 아는 사람만 볼 수 있는 글입니다'})}>
              {translate({id: 'visibility.unlisted', message: '목록에 없는 글'})}
            </span>
          )}
        </p>
      )}
    </>
  );
}
