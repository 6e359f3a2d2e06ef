import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Carries the words of the marks that lists get, see the element in `src/client`. Each page has one of its own. */
export default function ReadingMarks(): ReactNode {
  return (
    <reading-marks
      key={useLocation().pathname}
      label-read={translate({id: 'reading.read', message: '읽음'})}
      label-unread={translate({id: 'reading.unread', message: '안 읽음'})}
      label-new={translate({id: 'reading.new', message: '새 글'})}
    />
  );
}
