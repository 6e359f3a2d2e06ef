import type {HtmlTagObject} from '@docusaurus/types';

import {FEED_FORMATS} from '../feedFormats.ts';

/** A feed in one of its forms, as pages link to it. */
export interface FeedLink {
  name: string;
  shortName: string;
  mediaType: string;
  /** With the base URL. */
  href: string;
}

/** @param folder of a feed's files, with the base URL and a slash at its end */
export function feedLinks(folder: string): FeedLink[] {
  return FEED_FORMATS.map(({file, name, shortName, mediaType}) => ({name, shortName, mediaType, href: folder + file}));
}

/** What lets a feed reader find the site's feeds from any of its pages. */
export function feedTags(title: string, baseUrl: string): HtmlTagObject[] {
  return feedLinks(baseUrl).map(({mediaType, href}) => ({
    tagName: 'link',
    attributes: {rel: 'alternate', type: mediaType, title, href},
  }));
}
