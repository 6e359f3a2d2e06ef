import type {Props} from '@theme/DocCategoryGeneratedIndexPage';
import OriginalDocCategoryGeneratedIndexPage from '@theme-original/DocCategoryGeneratedIndexPage';
import type {ReactNode} from 'react';

import {textTarget} from '../../components/textTarget';

/** Wraps what lies beside or without a sidebar, so that the skip link leads to it. */
export default function DocCategoryGeneratedIndexPage(props: Props): ReactNode {
  return (
    <div {...textTarget}>
      <OriginalDocCategoryGeneratedIndexPage {...props} />
    </div>
  );
}
