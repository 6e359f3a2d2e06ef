import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {compactDate, formatMonth} from '../../papers/dates';
import {dayJsonLd} from '../../papers/jsonLd';
import type {IsoDate} from '../../papers/types';
import type {DayData} from '../../plugins/papers/dayData';
import {site} from '../../site';
import SocialCard from '../SocialCard';

interface Props {
  day: DayData & {date: IsoDate};
  title: string;
  description: string;
}

/** What machines read of a day: its card, its date, its papers, and its text as Markdown. */
export default function DayMetadata({day, title, description}: Props): ReactNode {
  const {
    siteConfig,
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const base = useBaseUrl('/');
  const card = `${base}cards/${compactDate(day.date)}.png`;
  const {permalink} = day;
  if (permalink === undefined) return null;
  const origin = siteConfig.url.replace(/\/$/, '');
  const month = permalink.slice(0, permalink.lastIndexOf('/'));
  return (
    <>
      <SocialCard path={card} />
      <Head>
        <meta property="og:type" content="article" />
        <meta property="article:published_time" content={day.date} />
        <link rel="alternate" type="text/markdown" href={`${permalink}.md`} />
        <script type="application/ld+json">
          {dayJsonLd({
            title,
            description,
            date: day.date,
            url: origin + permalink,
            image: origin + card,
            site: {title: siteConfig.title, url: origin + base, author: site.author},
            parents: [
              {label: translate({id: 'archive.title', message: '모아보기'}), url: `${origin}${base}docs/papers`},
              {label: formatMonth(day.date, currentLocale), url: origin + month},
            ],
            works: day.papers.map(({work}) => work),
          })}
        </script>
      </Head>
    </>
  );
}
