import {translate} from '@docusaurus/Translate';
import {UnlistedMetadata} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

import type {DayMeta} from '../../derived/pages/pageData';
import styles from './styles.module.css';

/** Says of a page that readers do not find it: a draft, in the author's preview; a page that is in no list, everywhere. */
export default function PageVisibility({isDraft, isUnlisted}: Pick<DayMeta, 'isDraft' | 'isUnlisted'>): ReactNode {
  return (
    <>
      {isUnlisted && <UnlistedMetadata />}
      {(isDraft || isUnlisted) && (
        <p className={styles.visibility}>
          {isDraft ? (
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
