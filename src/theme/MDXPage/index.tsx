import type {Props} from '@theme/MDXPage';
import OriginalMDXPage from '@theme-original/MDXPage';
import type {ReactNode} from 'react';

import type {DayContent} from '../../components/DayContext';
import Document from '../../components/Document';

/** Wraps pages under `src/pages`: those that need no React are documents too. */
export default function MDXPage(props: Props): ReactNode {
  const {isDocument} = props.content as unknown as Partial<DayContent>;
  return (
    <>
      {isDocument && <Document />}
      <OriginalMDXPage {...props} />
    </>
  );
}
