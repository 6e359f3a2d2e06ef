import {basename, posix} from 'node:path';

import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import type {Pages} from '../../../archive/pages.ts';
import {formatMonthName, formatShortDay, parseCompactDate} from '../../../papers/day/dates.ts';
import {type MonthFolder, toMonths} from './monthSidebars.ts';

type SidebarItemsGenerator = NonNullable<PluginOptions['sidebarItemsGenerator']>;
type Items = Awaited<ReturnType<SidebarItemsGenerator>>;

const LOCALE = 'ko';

/**
 * Fills a month's sidebar: its days, newest first, with the number of their papers, then links to
 * the other months of the year and to the other years. Other folders keep Docusaurus' own order; the folder of all leaves the
 * days to their months.
 *
 * The months are those of the pages that are listed: a month of drafts alone has no page in a production build.
 */
export const sidebarItemsGenerator =
  (pages: Pages): SidebarItemsGenerator =>
  async (args) => {
    const {item, docs, defaultSidebarItemsGenerator} = args;
    const listed = docs.filter(({frontMatter}) => !isUnlisted(frontMatter));
    const months = toMonths(listed.map(({sourceDirName}) => sourceDirName));
    const own = months.find(({dirName}) => dirName === item.dirName);
    if (!own && toMonths([item.dirName]).length > 0) return [];
    if (!own) {
      const others = docs.filter(({sourceDirName}) => item.dirName !== '.' || toMonths([sourceDirName]).length === 0);
      return defaultSidebarItemsGenerator({...args, docs: others});
    }

    const days = await Promise.all(
      listed
        .filter(({sourceDirName}) => sourceDirName === own.dirName)
        .sort((a, b) => (a.source < b.source ? 1 : -1))
        .map(async ({id, source}) => {
          const file = basename(source);
          const date = parseCompactDate(file.replace(/\.mdx?$/, ''));
          const path = posix.join('docs', own.dirName, file);
          const {day} = await pages.read(path);
          return {
            type: 'doc' as const,
            id,
            label: date ? formatShortDay(date, LOCALE) : file,
            customProps: {papers: day.papers.length},
          };
        }),
    );

    const inYear = months.filter(({year}) => year === own.year);
    const years = [...new Set(months.map(({year}) => year))];
    return years.map((year) =>
      year === own.year
        ? {
            type: 'category',
            label: String(year),
            customProps: {permalink: `/docs/papers/y${year}`},
            collapsed: false,
            collapsible: false,
            items: inYear.map((month) =>
              month.month === own.month
                ? {
                    type: 'category',
                    label: monthLabel(month),
                    customProps: {permalink: `/docs/${month.dirName}`},
                    collapsed: false,
                    collapsible: false,
                    items: days,
                  }
                : {type: 'link', label: monthLabel(month), href: `/docs/${month.dirName}`},
            ),
          }
        : {type: 'link', label: String(year), href: `/docs/papers/y${year}`},
    ) as Items;
  };

/** As Docusaurus has it: a preview lists all pages. */
function isUnlisted(frontMatter: {unlisted?: boolean}): boolean {
  return process.env.NODE_ENV === 'production' && frontMatter.unlisted === true;
}

function monthLabel({month}: MonthFolder): string {
  return formatMonthName(month, LOCALE);
}
