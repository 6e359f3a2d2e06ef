import type {HtmlTagObject} from '@docusaurus/types';

const FEEDS = [
  {file: 'rss.xml', type: 'application/rss+xml'},
  {file: 'atom.xml', type: 'application/atom+xml'},
  {file: 'feed.json', type: 'application/feed+json'},
];

/** What lets a feed reader find the site's feeds from any of its pages. */
export function feedTags(title: string, baseUrl: string): HtmlTagObject[] {
  return FEEDS.map(({file, type}) => ({
    tagName: 'link',
    attributes: {rel: 'alternate', type, title, href: baseUrl + file},
  }));
}
