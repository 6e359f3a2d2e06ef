import type {IsoDate} from '../day/types.ts';

export interface DayJsonLd {
  title: string;
  description: string;
  date: IsoDate;
  /** When its author announced an edit. */
  updated?: IsoDate;
  /** Whole addresses. */
  url: string;
  image: string;
  site: {title: string; url: string; author: string};
  /** The way from the home page to the day, the day itself left out. */
  parents: readonly {label: string; url: string}[];
}

/**
 * A day for search engines: a `BlogPosting`, and the way to it. Its papers it does not name: each is told in its section as
 * COinS, see `coins.ts`. The result is the text of a `<script type="application/ld+json">`: no title in it can end the script.
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function dayJsonLd({title, description, date, updated, url, image, site, parents}: DayJsonLd): string {
  const posting = {
    '@type': 'BlogPosting',
    '@id': url,
    headline: title,
    description,
    image,
    inLanguage: 'ko',
    datePublished: date,
    dateModified: updated,
    author: {'@type': 'Person', name: site.author, url: site.url},
    isPartOf: {'@type': 'Blog', name: site.title, url: site.url},
  };
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: [...parents, {label: title, url}].map(({label, url: item}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item,
    })),
  };
  return JSON.stringify({'@context': 'https://schema.org', '@graph': [posting, breadcrumbs]}).replace(/</g, '\\u003c');
}
