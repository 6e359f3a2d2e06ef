import type {Page} from '@playwright/test';
import {blockStorage} from './blockStorage.ts';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';
import {violations} from './violations.ts';

const help = (page: Page) => page.getByRole('dialog', {name: '단축키'});
const heading = (page: Page, name: RegExp) => page.getByRole('heading', {level: 2, name});

/** The key that a Korean keyboard sends while it writes Hangul. */
function pressHangul(page: Page, key: string, code: string): Promise<void> {
  return page.evaluate(
    (init) => {
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', {...init, bubbles: true}));
    },
    {key, code},
  );
}

test('j and k walk the papers of a day, and the newer and the older day are a key away', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  for (const name of [/LoomVid/, /Point And Tell/, /TinyTutor/]) {
    await page.keyboard.press('j');
    await expect(heading(page, name)).toBeFocused();
    await expect(heading(page, name)).toBeInViewport();
  }
  await page.keyboard.press('k');
  await expect(heading(page, /Point And Tell/)).toBeFocused();
  await pressHangul(page, 'ㅓ', 'KeyJ');
  await expect(heading(page, /TinyTutor/)).toBeFocused();

  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await pressHangul(page, 'ㅏ', 'KeyK');
  await expect(heading(page, /What the template remembers/)).toBeFocused();

  await page.keyboard.press('p');
  await expect(page).toHaveURL(/20251021$/);
  await page.waitForLoadState();
  await pressHangul(page, 'ㅜ', 'KeyN');
  await expect(page).toHaveURL(/20251022$/);
});

test('j and k walk the rows of a list', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.organisation);
  await page.keyboard.press('j');
  await expect(page.getByRole('link', {name: 'What the template remembers'})).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', {name: 'Two Clocks'})).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('link', {name: 'What the template remembers'})).toBeFocused();
});

test('c cites the paper that is read, m asks to mark it, and t takes the next colours', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  await page.evaluate(() => {
    addEventListener('haru:toggle-read', ({target}) => {
      document.title = (target as Element).getAttribute('aria-labelledby') ?? '';
    });
  });
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const section = page.getByRole('region', {name: /Point And Tell/});
  await page.keyboard.press('m');
  await expect(page).toHaveTitle(/^point-and-tell/);
  await page.keyboard.press('c');
  await expect(section.getByRole('button', {name: 'BibTeX'})).toBeFocused();

  const mode = page.locator('color-mode button');
  await expect(mode).toHaveAttribute('aria-keyshortcuts', 'T');
  await pressHangul(page, 'ㅅ', 'KeyT');
  await expect(mode).toHaveAccessibleName('화면 색: 밝게');
});

test('nothing happens while one types, composes, holds another key, or has something open', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  const mode = page.locator('color-mode button');
  const unchanged = () => expect(mode).toHaveAccessibleName('화면 색: 시스템 설정');
  for (const key of ['Control+m', 'Alt+t', 'Shift+T']) await page.keyboard.press(key);
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'ㅅ', code: 'KeyT', isComposing: true, bubbles: true}),
    ),
  );
  for (const markup of ['<input>', '<textarea></textarea>', '<select></select>', '<p contenteditable>x</p>']) {
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
      (document.body.lastElementChild as HTMLElement).focus();
    }, markup);
    await page.keyboard.press('t');
    await page.keyboard.press('?');
  }
  await unchanged();
  await expect(help(page)).toBeHidden();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('t');
  await unchanged();
});

test('? and a button show the keys, and they can be switched off', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  const button = page.getByRole('button', {name: '단축키'});
  await page.keyboard.press('?');
  await expect(help(page).getByRole('row', {name: /j\s*k 다음 논문, 이전 논문/})).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();

  await button.click();
  await help(page).getByRole('checkbox', {name: '단축키 쓰기'}).uncheck();
  await help(page).getByRole('button', {name: '닫기'}).click();
  await expect(button).toBeFocused();
  const isOff = async () => {
    for (const key of ['t', '?', '/']) await page.keyboard.press(key);
    await expect(page.locator('color-mode button')).toHaveAccessibleName('화면 색: 시스템 설정');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('color-mode button')).not.toHaveAttribute('aria-keyshortcuts');
  };
  await isOff();
  await page.reload();
  await isOff();
  await button.press('Enter');
  await help(page).getByRole('checkbox', {name: '단축키 쓰기'}).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.locator('color-mode button')).toHaveAccessibleName('화면 색: 밝게');
});

test('where storage is blocked, keys work and cannot be switched off in vain', async ({page, site}) => {
  await page.addInitScript(blockStorage);
  await page.goto(site + PAGE_TYPES.day);
  await page.keyboard.press('?');
  const box = help(page).getByRole('checkbox');
  await box.click();
  await expect(box).toBeChecked();
  await expect(help(page).getByRole('alert')).toHaveText('이 브라우저에 저장할 수 없습니다.');
});

test('axe finds nothing in the open help', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  for (const [viewport, colorScheme, looked] of [
    [PHONE, 'dark', {}],
    [DESK, 'light', {within: 'dialog[open]'}],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await page.getByRole('button', {name: '단축키'}).click();
    await expect(help(page)).toBeVisible();
    expect(await violations(page, looked)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('no key is promised', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
    await expect(page.getByRole('button', {name: '단축키'})).toHaveCount(0);
  });
});
