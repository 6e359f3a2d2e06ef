import type {Props as OriginalProps} from '@theme/DocItem';
import OriginalDocItem from '@theme-original/DocItem';
import type {ReactNode} from 'react';

import {DayContext, type PageExports, PageImageContext, pageImageAddress} from '../../components/DayContext';
import Document from '../../components/Document';
import type {DayData} from '../../derived/pages/dayData';

/** A day that is compiled gets what is derived about it with its route. */
type Props = OriginalProps & {papers?: DayData};

/** Wraps a compiled page with what is derived about it, and marks it where it is a document, see `remarkDocument`. */
export default function DocItem({papers, ...props}: Props): ReactNode {
  const content = props.content as PageExports;
  return (
    <DayContext value={papers}>
      <PageImageContext value={pageImageAddress(content)}>
        {content.isDocument && <Document isDay={papers !== undefined} />}
        <OriginalDocItem {...props} />
      </PageImageContext>
    </DayContext>
  );
}
