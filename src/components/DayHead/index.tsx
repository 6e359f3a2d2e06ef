import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import type {DayData} from '../../derived/pages/dayData';
import type {DayMeta} from '../../derived/pages/pageData';
import {formatLongDay} from '../../papers/day/dates';
import type {IsoDate} from '../../papers/day/types';
import DayMetadata from '../DayMetadata';

interface Props {
  day: DayData & {date: IsoDate};
  meta: Pick<DayMeta, 'title' | 'description' | 'keywords' | 'image'>;
}

/** A day is described by its date and its papers, where the author said nothing else. */
export default function DayHead({day, meta: {title, description, keywords, image}}: Props): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const names = day.papers.map(({name}) => name).join(', ');
  const date = formatLongDay(day.date, currentLocale);
  const described = translate(
    {id: 'day.description', message: '{date}에 읽은 논문 {count}편: {names}'},
    {date, count: day.papers.length, names},
  );
  return (
    <>
      {(keywords || image) && <PageMetadata keywords={keywords} image={image} />}
      <DayMetadata day={day} title={title ?? date} description={description ?? described} image={image} />
    </>
  );
}
