import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {PageMetadata} from '@docusaurus/theme-common';
import OriginalMetadata from '@theme-original/DocItem/Metadata';
import {type ReactNode, useContext} from 'react';

import {PageImageContext, useDayData} from '../../../components/DayContext';
import DayHead from '../../../components/DayHead';

/** Wraps the page's metadata: a day that is compiled is described as one that is data. */
export default function DocItemMetadata(): ReactNode {
  const {frontMatter} = useDoc();
  const pageImage = useContext(PageImageContext);
  const day = useDayData();
  if (day?.date) {
    return <DayHead day={{...day, date: day.date}} meta={{...frontMatter, image: pageImage ?? frontMatter.image}} />;
  }
  return (
    <>
      <OriginalMetadata />
      {pageImage && <PageMetadata image={pageImage} />}
    </>
  );
}
