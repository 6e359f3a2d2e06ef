import type {Props} from '@theme/DocItem';
import OriginalDocItem from '@theme-original/DocItem';
import type {ReactNode} from 'react';

import {type DayContent, DayContext} from '../../components/DayContext';
import Document from '../../components/Document';

/** Wraps the page with what its module exports beside its text: see `remarkDocument`, `remarkDayData`. */
export default function DocItem(props: Props): ReactNode {
  const {isDocument, papers} = props.content as unknown as Partial<DayContent>;
  return (
    <DayContext value={papers}>
      {isDocument && <Document />}
      <OriginalDocItem {...props} />
    </DayContext>
  );
}
