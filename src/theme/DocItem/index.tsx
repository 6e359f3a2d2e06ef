import type {Props} from '@theme/DocItem';
import OriginalDocItem from '@theme-original/DocItem';
import type {ReactNode} from 'react';

import {type DayContent, DayContext, PageImageContext, pageImageAddress} from '../../components/DayContext';
import Document from '../../components/Document';

/** Wraps the page with what its module exports beside its text: see `remarkDocument`, `remarkPageImage`, `remarkDayData`. */
export default function DocItem(props: Props): ReactNode {
  const content = props.content as unknown as Partial<DayContent>;
  return (
    <DayContext value={content.papers}>
      <PageImageContext value={pageImageAddress(content)}>
        {content.isDocument && <Document />}
        <OriginalDocItem {...props} />
      </PageImageContext>
    </DayContext>
  );
}
