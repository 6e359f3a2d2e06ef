import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import OriginalMetadata from '@theme-original/DocItem/Metadata';
import {type ReactNode, useContext} from 'react';

import {PageImageContext, useDayData} from '../../../components/DayContext';
import DayMetadata from '../../../components/DayMetadata';
import {formatLongDay} from '../../../papers/dates';

/** Wraps the page's metadata: a day is described by its date and its papers, where the author said nothing else. */
export default function DocItemMetadata(): ReactNode {
  const {frontMatter} = useDoc();
  const pageImage = useContext(PageImageContext);
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const day = useDayData();
  if (!day?.date) {
    return (
      <>
        <OriginalMetadata />
        {pageImage && <PageMetadata image={pageImage} />}
      </>
    );
  }
  const names = day.papers.map(({name}) => name).join(', ');
  const date = formatLongDay(day.date, currentLocale);
  const title = frontMatter.title ?? date;
  const description =
    frontMatter.description ??
    translate(
      {id: 'day.description', message: '{date}에 읽은 논문 {count}편: {names}'},
      {date, count: day.papers.length, names},
    );
  const image = pageImage ?? frontMatter.image;
  return (
    <>
      {(frontMatter.keywords || image) && <PageMetadata keywords={frontMatter.keywords} image={image} />}
      <DayMetadata day={{...day, date: day.date}} title={title} description={description} image={image} />
    </>
  );
}
