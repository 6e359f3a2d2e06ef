import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, expect, onTestFinished, test, vi} from 'vitest';

const KEY = 'a1b2';
const render = vi.fn(async ({pathname}: {pathname: string}) => ({
  html: `<p>${pathname}</p>`,
  collectedData: {links: []},
}));
let folder: string;
let renderOnce: typeof import('./serverEntry.ts').default;

vi.mock('@docusaurus/core/lib/client/serverEntry', () => ({default: render}));

beforeEach(async () => {
  const dir = await mkdtemp(join(tmpdir(), 'haru-rendered-'));
  onTestFinished(() => rm(dir, {recursive: true}));
  folder = join(dir, 'pages');
  await writeFile(join(dir, 'list.json'), JSON.stringify({folder, keys: {'/haru/a': KEY}}));
  vi.stubGlobal('RENDERED_PAGES', join(dir, 'list.json'));
  vi.resetModules();
  render.mockClear();
  renderOnce = (await import('./serverEntry.ts')).default;
});

test('a page with a key is rendered once', async () => {
  const first = await renderOnce({pathname: '/haru/a'});
  expect(first.html).toBe('<p>/haru/a</p>');
  expect(await renderOnce({pathname: '/haru/a'})).toEqual(first);
  expect(render).toHaveBeenCalledTimes(1);
});

test('any other page is rendered each time', async () => {
  await renderOnce({pathname: '/haru/b'});
  await renderOnce({pathname: '/haru/b'});
  expect(render).toHaveBeenCalledTimes(2);
});

test('what is cut off or damaged is rendered again', async () => {
  await renderOnce({pathname: '/haru/a'});
  const file = join(folder, KEY);
  const whole = await readFile(file, 'utf8');
  for (const damaged of [whole.slice(0, -10), whole.replace('<p>', '<b>'), '']) {
    await writeFile(file, damaged);
    expect((await renderOnce({pathname: '/haru/a'})).html).toBe('<p>/haru/a</p>');
    expect(await readFile(file, 'utf8')).toBe(whole);
  }
  expect(render).toHaveBeenCalledTimes(4);
});

test('a disk that cannot be written is no fault', async () => {
  await writeFile(folder, '');
  expect((await renderOnce({pathname: '/haru/a'})).html).toBe('<p>/haru/a</p>');
});
