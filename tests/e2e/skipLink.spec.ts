import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';

test('nothing shows through the link, and it is out of sight until it has the focus', async ({page, site}) => {
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    await page.goto(site + PAGE_TYPES.day);
    const link = page.getByRole('link', {name: '본문으로 건너뛰기'});
    await expect(link).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(link, 'the first stop').toBeFocused();
    await expect(link).toBeInViewport({ratio: 1});
    const {background, paper, isOnTop} = await link.evaluate((element) => {
      const {left, top, width, height} = element.getBoundingClientRect();
      return {
        background: getComputedStyle(element).backgroundColor,
        paper: getComputedStyle(document.body).backgroundColor,
        isOnTop: document.elementFromPoint(left + width / 2, top + height / 2) === element,
      };
    });
    expect({background, isOnTop}).toEqual({background: paper, isOnTop: true});
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the link leads to the text all the same', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
    await page.getByRole('link', {name: '본문으로 건너뛰기'}).press('Enter');
    await expect(page.getByRole('article')).toBeFocused();
  });
});
