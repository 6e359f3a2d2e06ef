import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

import {builtSites, ROOT} from './sites.ts';
import {expect, test} from './test.ts';

const {fixture, fixtureDir} = builtSites();

for (const [name, folder] of Object.entries({
  fixture: join(fixtureDir, 'build'),
  shipped: join(ROOT, 'build'),
})) {
  test(`every address that a file of the site names answers: ${name} site`, () => {
    const command = [join(ROOT, 'src/cli/haru.mjs'), 'check', '--site', folder];
    const {INIT_CWD: _, SITE_URL: __, ...env} = process.env;
    // In the fixture's folder: what the author of the shipped days has recorded of their addresses is not asked.
    const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: fixtureDir, env, encoding: 'utf8'});
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/쪽 \d{2,}개, 주소 \d{3,}개: 오류 0개/);
  });
}

test('what a script adds to a page leads to pages of the site too', async ({page, request}) => {
  for (const address of ['search?q=모델', 'docs/papers/y2025/oct/20251022']) {
    await page.goto(fixture + address, {waitUntil: 'networkidle'});
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const own = new Set(links.filter((link) => link.startsWith(fixture)).map((link) => link.replace(/#.*/, '')));
    expect(own.size).toBeGreaterThan(5);
    for (const link of own) expect((await request.get(link)).status(), link).toBe(200);
  }
});
