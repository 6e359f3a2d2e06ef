import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** What axe finds in a page as it is now: rules, and the elements that break them. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({page})
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`);
}
