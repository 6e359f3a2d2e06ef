import type {Props} from '@theme/DocTagsListPage';
import OriginalDocTagsListPage from '@theme-original/DocTagsListPage';
import type {ReactNode} from 'react';

import {textTarget} from '../../components/textTarget';

/** Wraps what lies beside or without a sidebar, so that the skip link leads to it. */
export default function DocTagsListPage(props: Props): ReactNode {
  return (
    <div {...textTarget}>
      <OriginalDocTagsListPage {...props} />
    </div>
  );
}
