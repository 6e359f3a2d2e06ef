import {builtSites} from './sites.ts';
import {expect, test} from './test.ts';

// At the top of its origin, where a path may begin with two slashes.
test.use({site: builtSites().shipped, allowedFaults: [/status of 404/]});

test('the page for what is not found leads to no other host', async ({page, site}) => {
  const requests: string[] = [];
  // What it leads to has no slash at the end; nothing answers elsewhere, and nobody is asked.
  page.on('request', (request) => requests.push(new URL(request.url()).origin));
  for (const path of [
    '/evil.example/',
    '//evil.example//',
    '\\evil.example/',
    '%2f/evil.example/',
    '%5cevil.example/',
  ]) {
    await page.goto(site + path, {waitUntil: 'networkidle'});
    await expect(page.getByRole('heading', {level: 1})).toHaveText('찾는 쪽이 없습니다');
    await expect(page, path).toHaveURL(/[^/]$/);
  }
  expect(new Set(requests)).toEqual(new Set([new URL(site).origin]));
});

test('what is stored as taken along leads nowhere else', async ({page, site}) => {
  await page.goto(`${site}settings`);
  const key = await page.evaluate(() => /"settings(-\w+)"/.exec(document.documentElement.outerHTML)?.[1] ?? '');
  await page.evaluate(
    (name) =>
      localStorage.setItem(
        name,
        JSON.stringify([
          {address: '/\t/evil.example/#a', name: 'Evil'},
          {address: '/docs/papers/y2025/oct/20251022#a', name: 'Good'},
        ]),
      ),
    `tray${key}`,
  );
  await page.goto(site);
  await page.getByRole('button', {name: '담은 논문 1편'}).click();
  const panel = page.getByRole('dialog', {name: '담은 논문'});
  await expect(panel.getByRole('link')).toHaveText(['Good']);
});
