import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DocItemContent from '@theme/DocItem/Content';
import MDXContent from '@theme/MDXContent';
import type {ReactNode} from 'react';

import Breadcrumbs from '../../../components/Breadcrumbs';
import {useDayData} from '../../../components/DayContext';
import DayHeader from '../../../components/DayHeader';
import DayProblems from '../../../components/DayProblems';
import PageNeighbours from '../../../components/PageNeighbours';
import PageVisibility from '../../../components/PageVisibility';
import TableOfContents from '../../../components/TableOfContents';
import {textTarget} from '../../../components/textTarget';
import {formatDay, formatMonth} from '../../../papers/dates';
import styles from './styles.module.css';

/** Ejected: a day opens with its date and papers, and its table of contents works without React. */
export default function DocItemLayout({children}: {children: ReactNode}): ReactNode {
  const {toc, frontMatter, metadata} = useDoc();
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const day = useDayData();
  const links = day
    ? day.papers.map(({anchor, name}) => ({id: anchor, label: name}))
    : toc.filter(({level}) => level === 2).map(({id, value}) => ({id, label: value.replace(/<[^>]*>/g, '')}));
  const showToc = links.length > 0 && !frontMatter.hide_table_of_contents;
  const neighbour = (link: NonNullable<typeof day>['next']) =>
    link && {label: formatDay(link.date, currentLocale), permalink: link.permalink};
  return (
    <div className={styles.columns}>
      {showToc && <TableOfContents links={links} />}
      <article {...textTarget} className={day ? `${styles.article} day` : styles.article}>
        {day && <DayProblems problems={day.problems} />}
        {day?.date && (
          <Breadcrumbs links={parents(metadata.permalink, day.permalink && formatMonth(day.date, currentLocale))} />
        )}
        <PageVisibility />
        {day?.date && <DayHeader date={day.date} papers={day.papers} as="h1" />}
        {day ? (
          <div className="markdown">
            <MDXContent>{children}</MDXContent>
          </div>
        ) : (
          <DocItemContent>{children}</DocItemContent>
        )}
        {day && <PageNeighbours older={neighbour(day.previous)} newer={neighbour(day.next)} />}
      </article>
    </div>
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
