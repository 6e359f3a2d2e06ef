import {useLocation} from '@docusaurus/router';
import {withPageData} from '@page-data';
import type {ReactNode} from 'react';

import type {DayPage as Day} from '../../derived/pages/pageData';
import {DayContext} from '../DayContext';
import DayHead from '../DayHead';
import DayLayout from '../DayLayout';
import Document from '../Document';
import PageTree from '../PageTree';

/** A day that is data. It is always a document: nothing in it needs React. */
function DayPage({day: {meta, data, tree}}: {day: Day}): ReactNode {
  const {pathname} = useLocation();
  return (
    <DayContext value={data}>
      <Document isDay />
      {data.date && <DayHead day={{...data, date: data.date}} meta={meta} />}
      <DayLayout day={data} meta={meta} permalink={pathname}>
        <PageTree tree={tree} />
      </DayLayout>
    </DayContext>
  );
}

export default withPageData(DayPage);
