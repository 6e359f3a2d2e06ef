import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemContent from '@theme/DocItem/Content';
import MDXContent from '@theme/MDXContent';
import type {ReactNode} from 'react';

import {useDayData} from '../../../components/DayContext';
import DayLayout from '../../../components/DayLayout';
import PageColumns from '../../../components/PageColumns';
import PageVisibility from '../../../components/PageVisibility';

/** Ejected: a day that is compiled looks as one that is data does, and the table of contents works without React. */
export default function DocItemLayout({children}: {children: ReactNode}): ReactNode {
  const {toc, frontMatter, metadata} = useDoc();
  const {hide_table_of_contents: hideTableOfContents = false, draft: isDraft, unlisted: isUnlisted} = frontMatter;
  const meta = {hideTableOfContents, isDraft, isUnlisted};
  const day = useDayData();
  if (day) {
    return (
      <DayLayout day={day} meta={meta} permalink={metadata.permalink}>
        <MDXContent>{children}</MDXContent>
      </DayLayout>
    );
  }
  const headings = hideTableOfContents ? [] : toc.filter(({level}) => level === 2);
  return (
    <PageColumns contents={headings.map(({id, value}) => ({id, label: value.replace(/<[^>]*>/g, '')}))}>
      <PageVisibility {...meta} />
      <DocItemContent>{children}</DocItemContent>
    </PageColumns>
  );
}
