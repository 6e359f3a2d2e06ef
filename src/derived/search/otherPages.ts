import {isDayPath} from '../../papers/day/dates.ts';
import type {OtherPage} from './searchRecords.ts';

/** What the pages plugin says of its pages. */
interface Page {
  type: 'mdx' | 'jsx';
  permalink: string;
  source: string;
  title?: string;
  unlisted?: boolean;
}

interface OtherDoc {
  permalink: string;
  title: string;
  source: string;
  unlisted?: boolean;
}

/** The text pages that are no days: docs, and MDX pages. What a React page says is in no file that could be read. */
export function otherPages(
  docs: readonly OtherDoc[],
  allContent: Record<string, Record<string, unknown>>,
): OtherPage[] {
  const pages = (allContent['docusaurus-plugin-content-pages']?.default ?? []) as Page[];
  return [
    ...docs.filter(({source, unlisted}) => !isDayPath(source) && !unlisted),
    ...pages
      .filter(({type, unlisted}) => type === 'mdx' && !unlisted)
      .map((page) => ({...page, title: page.title ?? page.permalink})),
  ].map(({permalink, title, source}) => ({permalink, title, source}));
}
