import type {MakeOutputs} from './output.ts';

/** `robots.txt`: everything may be read, and where the list of pages is. */
export const robots: MakeOutputs = ({siteUrl}) => [
  {path: 'robots.txt', content: () => `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`},
];
