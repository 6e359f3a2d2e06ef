import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import type {DayData} from '../../derived/pages/dayData';
import type {DayMeta} from '../../derived/pages/pageData';
import {formatDay, formatMonth} from '../../papers/day/dates';
import Breadcrumbs from '../Breadcrumbs';
import DayHeader from '../DayHeader';
import DayProblems from '../DayProblems';
import PageColumns from '../PageColumns';
import PageNeighbours from '../PageNeighbours';
import PageVisibility from '../PageVisibility';

interface Props {
  day: DayData;
  meta: Pick<DayMeta, 'hideTableOfContents' | 'isDraft' | 'isUnlisted'>;
  /** The page's own address, also where the day is in no list. */
  permalink: string;
  children: ReactNode;
}

/** A day opens with its date and papers, and its table of contents works without React. */
export default function DayLayout({day, meta, permalink, children}: Props): ReactNode {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const neighbour = (link: DayData['next']) =>
    link && {label: formatDay(link.date, currentLocale), permalink: link.permalink};
  return (
    <PageColumns
      className="day"
      contents={meta.hideTableOfContents ? [] : day.papers.map(({anchor, name}) => ({id: anchor, label: name}))}>
      <DayProblems problems={day.problems} />
      {day.date && <Breadcrumbs links={parents(permalink, day.permalink && formatMonth(day.date, currentLocale))} />}
      <PageVisibility {...meta} />
      {day.date && <DayHeader date={day.date} updated={day.updated} papers={day.papers} as="h1" />}
      <div className="markdown">{children}</div>
      <PageNeighbours older={neighbour(day.previous)} newer={neighbour(day.next)} />
    </PageColumns>
  );
}

/** A day lies in its month's folder, and that in the archive's; the month may have no other day than an unlisted one. */
function parents(permalink: string, month: string | undefined) {
  const monthPermalink = permalink.slice(0, permalink.lastIndexOf('/'));
  const archivePermalink = monthPermalink.split('/').slice(0, -2).join('/');
  return [
    {label: translate({id: 'archive.title', message: '모아보기'}), permalink: archivePermalink},
    ...(month ? [{label: month, permalink: monthPermalink}] : []),
  ];
}
