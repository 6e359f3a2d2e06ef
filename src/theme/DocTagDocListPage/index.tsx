import type {Props} from '@theme/DocTagDocListPage';
import OriginalDocTagDocListPage from '@theme-original/DocTagDocListPage';
import type {ReactNode} from 'react';

import {textTarget} from '../../components/textTarget';

/** Wraps what lies beside or without a sidebar, so that the skip link leads to it. */
export default function DocTagDocListPage(props: Props): ReactNode {
  return (
    <div {...textTarget}>
      <OriginalDocTagDocListPage {...props} />
    </div>
  );
}
