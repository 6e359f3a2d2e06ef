import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {LoadedContent} from '@docusaurus/plugin-content-pages';
import type {AllContent} from '@docusaurus/types';

import {isDayPath} from '../../papers/day/dates.ts';
import type {OtherPage} from './searchRecords.ts';

/** The text pages that are no days: docs, and MDX pages. What a React page says is in no file that could be read. */
export function otherPages(docs: readonly DocMetadata[], allContent: AllContent): OtherPage[] {
  const pages = (allContent['docusaurus-plugin-content-pages']?.default ?? []) as LoadedContent;
  return [
    ...docs.filter(({source, unlisted}) => !isDayPath(source) && !unlisted),
    ...pages
      .filter((page) => page.type === 'mdx')
      .filter(({unlisted}) => !unlisted)
      .map((page) => ({...page, title: page.title ?? page.permalink})),
  ].map(({permalink, title, source}) => ({permalink, title, source}));
}
