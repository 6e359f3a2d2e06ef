import {mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {builtSites, FIXTURE_DOCS, ROOT} from '../e2e/sites.ts';
import {expect, test} from '../e2e/test.ts';
import {type RunningSite, startSite} from '../site/startSite.ts';
import {processTree} from '../site/watchMemory.ts';
import {runSoak} from '../soak/runSoak.ts';
import {createSoakSite, OPEN_PAGE, type SoakSite} from '../soak/soakSite.ts';
import {restartsOf} from '../soak/summary.ts';

let parent: string;
let site: SoakSite;
let server: RunningSite;
let address: string;

test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'e2e-soak-')));
  site = await createSoakSite({root: ROOT, dir: join(parent, 'site'), docs: FIXTURE_DOCS});
  const browser = join(parent, 'browser');
  await writeFile(browser, '#!/bin/sh\necho "$1" >> "$(dirname "$0")/opened"\n', {mode: 0o755});
  // Where the system's own opener asks no desktop, it runs what BROWSER names.
  const env = {BROWSER: browser, XDG_CURRENT_DESKTOP: 'X-Generic', CI: ''};
  server = await startSite({dir: site.dir, env, open: process.platform === 'linux'});
  address = server.address;
});

test.afterAll(async () => {
  await server?.stop();
  await rm(parent, {recursive: true, force: true});
});

// A deleted day is an error of the bundler, and a server that is gone answers nothing.
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
test.use({site: async ({}, use) => use(address), allowedFaults: [/^(?:console|error|failed):/]});

/** The one that serves, below the one that keeps it running. */
function serving(): number {
  const {pid} = processTree(server.process.pid as number)[1] ?? {};
  if (pid === undefined) throw new Error('Nothing serves');
  return pid;
}

test('thirty saves of all kinds are shown, and the server lives through them', async ({page}) => {
  test.setTimeout(300_000);
  const changes = new Set<string>();
  await runSoak({
    site,
    readers: [{page, address}],
    saves: 30,
    // Of this one come all kinds of changes.
    seed: '12',
    patience: 60_000,
    onSave: ({change}) => changes.add(change),
  });
  expect(changes.size).toBe(11);
  expect(restartsOf(server.output())).toBe(0);
  // The bundler's cache on the disk is what used to end it.
  expect(await readdir(join(site.dir, 'node_modules/.cache'))).toEqual(['haru-papers']);
});

test('a published site holds nothing of what a preview says of its server', async () => {
  const build = join(builtSites().fixtureDir, 'build');
  const files = (await readdir(build, {recursive: true})).filter((file) => /\.(?:html|js|css|json)$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(build, file), 'utf8')));
  expect(texts.length).toBeGreaterThan(50);
  expect(files.filter((_, index) => /server-notice|server-events|미리보기 서버/.test(texts[index] ?? ''))).toEqual([]);
});

test.describe('on Linux', () => {
  // Elsewhere the process is not found.
  test.skip(process.platform !== 'linux');

  test('the page says that its server is gone, and shows what was saved since when it is back', async ({page}) => {
    const said: string[] = [];
    await page.exposeFunction('say', (text: string) => said.push(text));
    await page.addInitScript(() => {
      new MutationObserver((records) => {
        for (const {target} of records) {
          const notice = target instanceof Element && target.closest('[role="status"].server-notice');
          if (notice) void (window as unknown as {say(text: string): void}).say(notice.textContent);
        }
      }).observe(document, {childList: true, subtree: true});
    });
    const file = join(site.dir, `${OPEN_PAGE}.mdx`);
    await writeFile(file, '## 1. Before `kaist`\n');
    await page.goto(address + OPEN_PAGE);
    await expect(page.getByRole('heading', {name: /Before/})).toBeVisible();
    const first = serving();
    process.kill(first, 'SIGABRT');
    await writeFile(file, '## 1. After `kaist`\n');
    await expect.poll(() => said).toContainEqual(expect.stringContaining('미리보기 서버가 멈추었습니다'));
    await expect(page.getByRole('heading', {name: /After/})).toBeVisible({timeout: 60_000});
    expect(said).toContainEqual(expect.stringContaining('미리보기 서버가 다시 시작되었습니다'));
    await expect(page.locator('.server-notice')).toHaveText('');
    expect(serving()).not.toBe(first);
    expect(await readFile(join(parent, 'opened'), 'utf8')).toBe(`${address}docs/papers/y2025/oct/20251022\n`);
  });

  test('who ends npm start by force leaves no server behind', async ({request}) => {
    const own = serving();
    server.process.kill('SIGKILL');
    await expect.poll(() => processTree(own)).toEqual([]);
    await expect.poll(() => request.get(address).then(String, String)).toContain('ECONNREFUSED');
  });
});
