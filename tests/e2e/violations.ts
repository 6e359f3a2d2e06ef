import type {Page} from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Looked {
  /** A selector of what alone is looked at, as a dialog over a page that was looked at before. */
  within?: string;
  /** Only what depends on colours: all else is the same in light and dark. */
  onlyColours?: boolean;
}

/** What axe finds in a page as it is now: rules, and the elements that break them. */
export async function violations(page: Page, {within, onlyColours = false}: Looked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([context, runOnly]) => {
      // Where a filter names no element, axe throws: nothing passes unseen.
      const {violations: all} = await (window as unknown as {axe: typeof axe}).axe.run(context ?? document, {
        runOnly,
        resultTypes: ['violations'],
        // Stylesheets would be fetched for a rule that is not asked for.
        preload: false,
      });
      return all.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`);
    },
    [within, onlyColours ? ['color-contrast', 'link-in-text-block'] : TAGS] as const,
  );
  return found;
}
