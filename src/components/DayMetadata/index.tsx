import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import useBaseUrl, {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {DayData} from '../../derived/pages/dayData';
import {dayJsonLd} from '../../papers/citation/jsonLd';
import {compactDate, formatMonth} from '../../papers/day/dates';
import type {IsoDate} from '../../papers/day/types';
import {site} from '../../site';
import SocialCard from '../SocialCard';

interface Props {
  day: DayData & {date: IsoDate};
  title: string;
  description: string;
  /** The author's own picture in the place of the card: an address, its origin may be left out. */
  image?: string;
}

/**
 * What machines read of a day: its title, its papers and, where it is published, its card, its date and its text as Markdown.
 * One `<Head>` beside the card's, since each has all before it read again.
 */
export default function DayMetadata({day, title, description, image}: Props): ReactNode {
  const {
    siteConfig,
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const base = useBaseUrl('/');
  const pageTitle = `${title.trim()} ${siteConfig.titleDelimiter} ${siteConfig.title}`;
  const {withBaseUrl} = useBaseUrlUtils();
  const card = `${base}cards/${compactDate(day.date)}.png`;
  const {permalink} = day;
  const origin = siteConfig.url.replace(/\/$/, '');
  const jsonLd = (address: string) => {
    const month = address.slice(0, address.lastIndexOf('/'));
    return dayJsonLd({
      title,
      description,
      date: day.date,
      updated: day.updated,
      url: origin + address,
      image: image === undefined ? origin + card : withBaseUrl(image, {absolute: true}),
      site: {title: siteConfig.title, url: origin + base, author: site.author},
      parents: [
        {label: translate({id: 'archive.title', message: '모아보기'}), url: `${origin}${base}docs/papers`},
        {label: formatMonth(day.date, currentLocale), url: origin + month},
      ],
    });
  };
  return (
    <>
      {permalink !== undefined && image === undefined && <SocialCard path={card} alt={title} />}
      <Head>
        <title>{pageTitle}</title>
        <meta property="og:title" content={pageTitle} />
        <meta name="description" content={description} />
        <meta property="og:description" content={description} />
        {permalink !== undefined && <meta property="og:type" content="article" />}
        {permalink !== undefined && <meta property="article:published_time" content={day.date} />}
        {permalink !== undefined && day.updated && <meta property="article:modified_time" content={day.updated} />}
        {permalink !== undefined && <link rel="alternate" type="text/markdown" href={`${permalink}.md`} />}
        {permalink !== undefined && <script type="application/ld+json">{jsonLd(permalink)}</script>}
      </Head>
    </>
  );
}
