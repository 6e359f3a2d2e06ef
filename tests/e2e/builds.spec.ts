import {appendFile, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, relative, sep} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

import {servePages} from '../pages/server.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';
import {BASE_URL, FIXTURE_DOCS, ROOT, SITE_ENV} from './sites.ts';
import {collectFaults, expect, test} from './test.ts';

let parent: string;
test.beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'e2e-build-')));
});
test.afterEach(() => rm(parent, {recursive: true, force: true}));

/** A site of its own with the fixture archive, or with another. */
async function siteOf(docs: string): Promise<string> {
  return createSite({root: ROOT, dir: join(parent, 'site'), docs});
}

test('every problem of every page is listed at once, with its place and the mend', async () => {
  const docs = join(parent, 'docs');
  await cp(FIXTURE_DOCS, docs, {recursive: true});
  await writeFile(
    join(docs, 'papers/y2025/oct/20251023.mdx'),
    `import missing from './asset/blog_20251022_img7.png';

# 10-23

## 1. [Twin](https://arxiv.org/abs/2510.90501) \`kaist\`

[글](/docs/papers/y2025/oct/20251008#tinytutor)과 [앵커](/docs/papers/y2025/oct/20251022#tinytutr).

## 2. [Twin](https://arxiv.org/abs/2510.90502) \`kaist\`

[이 쪽의 앵커](#twinn-kaist), [초안](/docs/papers/y2025/oct/20251025)

![남의 그림](https://example.org/a.png)
`,
  );
  await writeFile(join(docs, 'papers/y2025/oct/20251025.mdx'), '---\ndraft: true\n---\n\n[잘못](#nowhere)\n');
  await writeFile(join(docs, 'papers/y2025/oct/memo.mdx'), '# 메모\n');
  await writeFile(join(docs, 'papers/topics.yml'), 'reasoning:\n  name: 추론\n  words: 추론\n');
  await writeFile(join(docs, 'papers/y2025/oct/library.json'), '[\n  {"id": "a", "type": 3}\n]\n');
  await writeFile(join(docs, 'papers/y2025/sep/20251024.mdx'), '# 다른 달의 글\n');

  const {code, output} = await buildSite({dir: await siteOf(docs), env: SITE_ENV});

  expect(code).not.toBe(0);
  const oct = 'docs/papers/y2025/oct';
  const listed = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(?:docs\/papers\/|→)/.test(line));
  expect(listed).toEqual([
    'docs/papers/topics.yml:3:3: reasoning.words: 목록으로 적으세요, words: [영상 생성]',
    expect.stringMatching(/^docs\/papers\/y2025\/oct\/library\.json:2:15: .*type/),
    `${oct}/20251023.mdx:1:21: 그림 파일이 없습니다: ./asset/blog_20251022_img7.png`,
    '→ ./asset/blog_20251022_img0.png을(를) 뜻했나요?',
    `${oct}/20251023.mdx:7:1: 링크가 가리키는 글이 없습니다: /docs/papers/y2025/oct/20251008`,
    '→ /docs/papers/y2025/oct/20251007을(를) 뜻했나요?',
    `${oct}/20251023.mdx:7:49: /docs/papers/y2025/oct/20251022에 앵커 '#tinytutr'이(가) 없습니다`,
    '→ #tinytutor을(를) 뜻했나요?',
    `${oct}/20251023.mdx:9:1: 'Twin'의 앵커 '#twin-kaist'이(가) 5행의 논문과 겹칩니다`,
    "→ 이름이나 기관을 다르게 적으세요. 지금은 '#twin-kaist-1'(으)로만 열립니다",
    `${oct}/20251023.mdx:11:1: 이 쪽에 앵커 '#twinn-kaist'이(가) 없습니다`,
    '→ #twin-kaist을(를) 뜻했나요?',
    `${oct}/20251023.mdx:11:26: 링크가 가리키는 글이 초안입니다: /docs/papers/y2025/oct/20251025`,
    '→ 그 글의 머리말에서 draft: true를 지우거나, 링크를 빼세요. 초안은 미리보기에만 있습니다',
    `${oct}/20251023.mdx:13:1: 다른 서버의 그림은 보이지 않습니다: https://example.org/a.png`,
    expect.stringMatching(/^→ 파일로 받아 asset\/에 두고.*allowedHosts\.images에 'example\.org'/),
    `${oct}/memo.mdx:1:1: 'memo.mdx'은(는) 날짜가 아닙니다`,
    '→ 파일 이름을 20251022.mdx처럼 YYYYMMDD.mdx로 고치세요. 날짜가 아닌 글은 docs/papers 밖에 둡니다',
    "docs/papers/y2025/sep/20251024.mdx:1:1: 2025-10-24의 글이 'y2025/sep' 폴더에 있습니다",
    '→ docs/papers/y2025/oct/20251024.mdx로 옮기세요',
  ]);
});

test('a draft is in no build, an unlisted day on its own page, and a day shows what another has come to say', async () => {
  const dir = await siteOf(FIXTURE_DOCS);
  // Alone in their months, which then have no page either.
  const [draft, unlisted] = ['nov/20251103', 'dec/20251201'];
  for (const [name, frontMatter] of [
    [draft, 'draft'],
    [unlisted, 'unlisted'],
  ]) {
    await mkdir(join(dir, 'docs/papers/y2025', dirname(`${name}`)), {recursive: true});
    const link = '[TinyTutor](/docs/papers/y2025/oct/20251022#tinytutor)';
    const text = `---\n${frontMatter}: true\n---\n\n## 1. [Q${frontMatter}Q](https://arxiv.org/abs/2511.90001)\n\n<a id="old-name"></a>\n\n${link}.\n`;
    await writeFile(join(dir, `docs/papers/y2025/${name}.mdx`), text);
  }
  const [old, now] = ['/docs/papers/y2025/jun/20250602', '/docs/papers/y2025/jun/20250603'];
  await writeFile(join(dir, 'docs/addresses.txt'), `${old} -> ${now}#tidepool\n/docs/papers -> ${now}\n`);
  const page = async () => readFile(join(dir, 'build/docs/papers/y2025/jun/20250603.html'), 'utf8');
  expect((await buildSite({dir, env: SITE_ENV})).code).toBe(0);
  expect(await page()).not.toContain('이어지는 글');
  const html = (path: string) => readFile(join(dir, `build${path}.html`), 'utf8');
  expect(await html(old), 'what moved leads on').toContain(`content="0; url=/haru${now}#tidepool"`);
  expect(await html('/docs/papers'), 'a page stays what it is').not.toContain('http-equiv="refresh"');
  expect(await html(`/docs/papers/y2025/${unlisted}`), 'an anchor that the author keeps').toMatch(/<a id="?old-name/);
  const holding = async (word: string) => {
    const files = await readdir(join(dir, 'build'), {recursive: true, withFileTypes: true});
    const paths = files.filter((file) => file.isFile()).map(({parentPath, name}) => join(parentPath, name));
    const texts = await Promise.all(paths.map(async (path) => [path, await readFile(path, 'latin1')] as const));
    return texts.filter(([, text]) => text.includes(word)).map(([path]) => relative(join(dir, 'build'), path));
  };
  expect(await holding('QdraftQ')).toEqual([]);
  expect(await holding('20251103')).toEqual([]);
  // Docusaurus' own scripts know the title of every page; no reader is shown it.
  const lists = (await holding('QunlistedQ')).filter((path) => !path.startsWith(join('assets', 'js')));
  expect(lists).toEqual([expect.stringContaining(`${unlisted.replace('/', sep)}.html`)]);
  expect(await readFile(join(dir, `build/docs/papers/y2025/${unlisted}.html`), 'utf8')).toContain('noindex');

  await appendFile(
    join(dir, 'docs/papers/y2025/oct/20251021.mdx'),
    '\n[Tidepool](/docs/papers/y2025/jun/20250603#tidepool) 의 메모장과 닮았다.\n',
  );
  expect((await buildSite({dir, env: SITE_ENV})).code).toBe(0);

  const caches = await readdir(join(dir, 'node_modules/.cache'));
  expect(caches, 'the second build was warm').not.toEqual([]);
  expect(await page()).toContain('이어지는 글');
  expect(await page()).toContain('/haru/docs/papers/y2025/oct/20251021#pebble-kaist');
});

// The page is that of a site of its own, whose faults it gathers itself.
test.describe(() => {
  test.use({allowedFaults: [/^other host/]});

  test('with no day at all, the site says how to write one', async ({page}) => {
    const docs = join(parent, 'docs');
    await mkdir(docs);
    const dir = await siteOf(docs);
    const {code, output} = await buildSite({dir, env: SITE_ENV});
    expect(code, output).toBe(0);
    const server = await servePages({dir: join(dir, 'build'), baseUrl: BASE_URL});
    try {
      const faults = collectFaults(page, server.origin);
      await page.goto(server.url);
      await expect(page.getByRole('heading', {name: '첫 글을 써 보세요'})).toBeVisible();
      await expect(page.getByText('docs/papers/y2025/oct/20251022.mdx')).toBeVisible();
      await page.getByRole('link', {name: '모아보기'}).click();
      await expect(page.getByText('아직 글이 없습니다.')).toBeVisible();
      expect(faults).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
