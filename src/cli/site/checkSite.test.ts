import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';

import {ADDRESS_FILE} from '../../papers/lists/addressFile.ts';
import {CommandError} from '../CommandError.ts';
import {type CheckSiteOptions, checkSite} from './checkSite.ts';

const SITE = 'https://example.github.io/haru/';
const DAY = 'docs/papers/y2025/oct/20251022';

let siteDir: string;

function write(path: string, text: string) {
  mkdirSync(dirname(join(siteDir, path)), {recursive: true});
  writeFileSync(join(siteDir, path), text);
}

const build = (path: string, text: string) => write(`build/${path}`, text);
const record = (...lines: string[]) => write(ADDRESS_FILE, `# 저장소: reader/papers\n${lines.join('\n')}\n`);
const recorded = () =>
  readFileSync(join(siteDir, ADDRESS_FILE), 'utf8')
    .split('\n')
    .filter((line) => /^\//.test(line));

async function run(options: CheckSiteOptions = {}): Promise<{lines: string[]; isClean: boolean}> {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(...text.split('\n'));
  const {isClean} = await checkSite(siteDir, {print, env: {}, repository: 'reader/papers', ...options});
  return {lines, isClean};
}

/** What is said of one piece of HTML in a day's page, without the notes on the record. */
async function saidOf(html: string, options?: CheckSiteOptions): Promise<string[]> {
  build(`${DAY}.html`, `${PAGE}${html}`);
  const {lines} = await run(options);
  return lines.filter((line) => !/^(?:쪽|docs\/addresses|아직)/.test(line)).map((line) => line.trim());
}

const PAGE = `<!doctype html><section aria-labelledby=moga><span id=2510.18692></span><h2 id=moga>MoGA</h2></section>`;

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-site-'));
  build('index.html', `<link rel=canonical href=${SITE}><a href=/haru/${DAY}#moga>글</a>`);
  build(`${DAY}.html`, PAGE);
  build(`${DAY}.bib`, '');
  build('docs/papers.html', '');
  build('topics/추론.html', '');
  build('p/2510.18692/index.html', `<meta http-equiv=refresh content="0; url=/haru/${DAY}#moga">`);
  build('rss.xml', `<link>${SITE}${DAY}</link>`);
  build('a.png', '');
  build('sitemap.xml', ['', DAY, 'topics/%EC%B6%94%EB%A1%A0'].map((path) => `<loc>${SITE}${path}</loc>`).join(''));
});

afterEach(() => rmSync(siteDir, {recursive: true}));

describe('every address of a page answers', () => {
  test.each([
    ['a page', `<a href=/haru/${DAY}>`],
    ['a page with an anchor, relative', '<a href="20251022#2510.18692">'],
    ['this page', '<a href="#moga"><a href="#"><a href="#top"><a href="#:~:text=a">'],
    ['a folder with and without a slash', '<a href=/haru/p/2510.18692/><a href=/haru/p/2510.18692><a href=/haru>'],
    ['letters that are encoded, or not', '<a href=/haru/topics/%EC%B6%94%EB%A1%A0><a href=/haru/topics/추론>'],
    ['an id in percents, as footnotes have', '<a href="#fn-%EA%B0%81"></a><p id="fn-%EA%B0%81">'],
    ['a file with a query', '<link rel=stylesheet href=/haru/a.png?v=1>'],
    ['variants of a figure', '<img src=/haru/a.png srcset="/haru/a.png 1x, /haru/a.png 2x">'],
    ['other hosts that a reader goes to', '<a href=https://arxiv.org/abs/1><link rel=preconnect href=https://a.org>'],
    ['another project of the same person', '<a href=https://example.github.io/other>'],
    ['what is no address of a page', '<a href=mailto:a@b.c><img src="data:,x">'],
    ['what only looks like an address', '<script>const a = "/haru/none"</script><pre>&lt;a href=/none></pre>'],
  ])('%s', async (_what, html) => {
    expect(await saidOf(html)).toEqual([]);
  });

  const GONE = '이 주소로 열리는 파일이 없습니다';
  test.each([
    ['a link', '<a href=/haru/docs/paper>', '/haru/docs/paper', GONE],
    ['a page with a slash at its end', '<a href=/haru/docs/papers/>', '/haru/docs/papers/', GONE],
    ['an image', '<img src=/haru/b.png>', '/haru/b.png', GONE],
    ['a variant', '<img srcset="/haru/a.png 1x, /haru/b.png 2x">', '/haru/b.png', GONE],
    ['a poster', '<video poster=/haru/b.png>', '/haru/b.png', GONE],
    ['an icon', '<link rel=icon href=/haru/b.svg>', '/haru/b.svg', GONE],
    ['a canonical address', `<link rel=canonical href=${SITE}none>`, `${SITE}none`, GONE],
    ['a preview', `<meta property=og:image content=${SITE}cards/b.png>`, `${SITE}cards/b.png`, GONE],
    ['a citation file', `<paper-actions citations=/haru/${DAY}.cite.json>`, `/haru/${DAY}.cite.json`, GONE],
    ['the looks of an element', '<p style="background: url(/haru/b.png)">', '/haru/b.png', GONE],
    ['structured data', `<script type=application/ld+json>{"url":["${SITE}none"]}</script>`, `${SITE}none`, GONE],
    ['a template', '<template><a href=/haru/none></template>', '/haru/none', GONE],
    ['where a page leads on to', '<meta http-equiv=refresh content="0; url=/haru/none">', '/haru/none', GONE],
  ])('%s', async (_what, html, address, reason) => {
    expect((await saidOf(html))[0]).toBe(`${DAY}.html: ${address}: ${reason}`);
    expect((await run()).isClean).toBe(false);
  });

  test('an anchor, a slip, an address outside of the base URL, each with the nearest right one', async () => {
    expect(await saidOf('<a href="#mogaa"><a href=/haru/doc/papers><a href=/docs/papers>')).toEqual([
      `${DAY}.html: #mogaa: 그 쪽(${DAY}.html)에 앵커 '#mogaa'이(가) 없습니다`,
      '→ #moga을(를) 뜻했나요?',
      `${DAY}.html: /docs/papers: 사이트의 base URL(/haru/) 밖입니다`,
      '→ /haru/docs/papers을(를) 뜻했나요?',
      `${DAY}.html: /haru/doc/papers: ${GONE}`,
      '→ /haru/docs/papers을(를) 뜻했나요?',
    ]);
  });

  test('feeds, the sitemap, Markdown, citations and stylesheets', async () => {
    build('feed.json', `{"html":"<img src=\\"${SITE}b.png\\">"}`);
    build('atom.xml', `<content>&lt;a href=&quot;${SITE}docs/papers?a=1&amp;b=2&quot;&gt;</content>`);
    build(`${DAY}.md`, `[x](${SITE}none), ${SITE}docs/papers.`);
    build(`${DAY}.bib`, `url = {${SITE}none2},`);
    build('assets/css/a.css', '@import "none.css"; a{background:url(../../a.png)}b{background:url("../b.png")}');
    const {lines} = await run();
    expect(
      lines.filter((line) => /: .*: /.test(line) && !line.startsWith('쪽')).map((line) => line.split(': ')[1]),
    ).toEqual(['../b.png', 'none.css', `${SITE}none2`, `${SITE}none`, `${SITE}b.png`]);
  });

  test('an address of many pages is told once', async () => {
    build('docs/other.html', '<a href=/haru/none>');
    expect((await saidOf('<a href=/haru/none><a href=/haru/none>'))[0]).toBe(
      `docs/other.html: /haru/none: ${GONE} (이 주소를 쓰는 파일 1개 더)`,
    );
  });

  test.each([
    '<img src=https://other.org/a.png>',
    '<iframe src=//other.org/></iframe>',
    '<script src=https://other.org/a.js></script>',
    '<link rel=stylesheet href=https://other.org/a.css>',
    '<p style="background:url(https://other.org/a.png)">',
  ])('nothing is loaded from another host: %s', async (html) => {
    expect((await saidOf(html))[0]).toMatch(/other\.org.*: 다른 서버에서 불러옵니다/);
    const allowedHosts = {images: ['other.org'], media: [], frames: []};
    expect(await saidOf(html, {allowedHosts})).toEqual([]);
  });

  test('a folder that holds no site, or one built for another address', async () => {
    await expect(run({folder: 'docs'})).rejects.toBeInstanceOf(CommandError);
    await expect(run({env: {SITE_URL: 'https://example.org'}})).rejects.toThrow(
      `${SITE}로 빌드한 사이트입니다. 지금 설정은 https://example.org/입니다`,
    );
    expect((await run({env: {SITE_URL: 'https://example.github.io', SITE_BASE_URL: '/haru/'}})).isClean).toBe(true);
  });
});

describe('public addresses', () => {
  const ALL = ['/', `/${DAY} #moga`, '/p/2510.18692/', '/rss.xml', '/topics/추론'];

  test('without a record nothing is asked, and the way to begin is told', async () => {
    const {lines, isClean} = await run();
    expect(isClean).toBe(true);
    expect(lines[0]).toMatch(/docs\/addresses\.txt이\(가\) 없어.*--site --update/);
    const {lines: begun} = await run({update: true});
    expect(begun[0]).toBe('docs/addresses.txt에 주소 5개를 적었습니다');
    expect(recorded()).toEqual(ALL);
    expect((await run()).lines).toEqual([expect.stringMatching(/^쪽 5개, 주소 \d+개: 오류 0개/)]);
  });

  test('the file of another repository is let be, until its copy begins one of its own', async () => {
    record('/gone');
    const {lines, isClean} = await run({repository: 'other/papers'});
    expect([isClean, lines[0]]).toEqual([true, expect.stringContaining('reader/papers의 것이라 보지 않았습니다')]);
    await run({repository: 'other/papers', update: true});
    expect(recorded()).toEqual(ALL);
    expect((await run({repository: 'other/papers'})).isClean).toBe(true);
  });

  test('what is gone is an error with the nearest address; new ones are added, what is gone stays', async () => {
    record(`/${DAY} #moga #moga-bytedance`, '/topics/추른', '# 손으로 적은 말');
    const {lines, isClean} = await run({update: true});
    expect(isClean).toBe(false);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`사라진 앵커입니다: /${DAY}#moga-bytedance (가까운 것: #moga)`),
        expect.stringMatching(/^docs\/addresses\.txt:\d+:1: 사라진 주소입니다: \/topics\/추른$/),
        expect.stringContaining(
          '/topics/추른 -> /topics/추론(으)로 고치고 다시 빌드하세요. 없어져도 되면 --confirm /topics/추른',
        ),
      ]),
    );
    expect(recorded()).toEqual([
      '/',
      `/${DAY} #moga #moga-bytedance`,
      '/p/2510.18692/',
      '/rss.xml',
      '/topics/추론',
      '/topics/추른',
    ]);
    expect(readFileSync(join(siteDir, ADDRESS_FILE), 'utf8')).toContain('# 손으로 적은 말\n');

    expect((await run({confirm: [`/${DAY}#moga-bytedance`, 'topics/추른']})).isClean).toBe(true);
    expect(recorded()).toEqual(ALL);
    await expect(run({confirm: ['/topics/추']})).rejects.toThrow(
      'docs/addresses.txt에 없는 주소입니다: /topics/추\n    → /topics/추론',
    );
  });

  test('where all is gone, the way to begin anew is told in a line', async () => {
    record('/docs/a', '/docs/b', '/');
    expect((await run()).lines.at(-2)).toBe(
      '적어 둔 주소가 거의 다 사라졌습니다. 기록을 새로 시작했다면 docs/addresses.txt을 지우세요',
    );
  });

  test('a new anchor or page is a note', async () => {
    record('/', `/${DAY}`, '/p/2510.18692/', '/rss.xml');
    const {lines, isClean} = await run();
    expect([isClean, lines[0]]).toEqual([true, expect.stringContaining('아직 적지 않은 주소와 앵커가 2개')]);
  });

  test.each([
    ['done', '/old -> /topics/추론', []],
    ['done, to an anchor', `/older -> /${DAY}#moga`, []],
    ['a feed, the same file', '/old.xml -> /rss.xml', []],
    ['not built yet', '/other -> /topics/추론', ['아직 새 주소로 이어지지 않습니다: /other -> /topics/추론']],
    ['to nowhere', '/old -> /topics/추', ['옮겨 갈 주소가 없습니다: /topics/추']],
    ['to no anchor', `/old -> /${DAY}#mog`, [`옮겨 갈 주소에 앵커가 없습니다: /${DAY}#mog`]],
    ['over a page', '/topics/추론 -> /', ['옮겼다는 주소에 쪽이 있습니다: /topics/추론']],
    [
      'in a circle',
      '/a -> /b\n/b -> /a',
      ['서로를 가리키는 옮김입니다: /a -> /b', '서로를 가리키는 옮김입니다: /b -> /a'],
    ],
    ['in two steps', '/a -> /old\n/old -> /topics/추론', ['옮긴 주소로 다시 옮깁니다: /a -> /old']],
  ])('a move: %s', async (_what, line, reasons) => {
    build('old.html', '<meta http-equiv=refresh content="0; url=/haru/topics/%EC%B6%94%EB%A1%A0">');
    build('older.html', `<meta http-equiv=refresh content="0; url=/haru/${DAY}#moga">`);
    build('old.xml', readFileSync(join(siteDir, 'build/rss.xml'), 'utf8'));
    record(...line.split('\n'));
    const {lines, isClean} = await run();
    expect(isClean).toBe(reasons.length === 0);
    expect(lines.filter((text) => text.startsWith('docs/addresses.txt:'))).toEqual(
      reasons.map((reason, index) => `docs/addresses.txt:${index + 2}:1: ${reason}`),
    );
  });

  test('a line that is none has a place', async () => {
    record('docs/a', '/b c', '/d', '/d');
    const {lines, isClean} = await run();
    expect(isClean).toBe(false);
    expect(lines.filter((line) => line.startsWith('docs/addresses'))).toEqual([
      'docs/addresses.txt:2:1: 주소의 줄이 아닙니다: docs/a',
      'docs/addresses.txt:3:1: 주소의 줄이 아닙니다: /b c',
      'docs/addresses.txt:5:1: /d이(가) 4행에 이미 있습니다',
    ]);
  });
});

test('what the build could not make keeps nothing from being published, and is told of', async () => {
  build(`${DAY}.html`, `${PAGE}<meta property=og:image content=${SITE}cards/20251022.png>`);
  record('/topics/추론', '/feed.json');
  expect((await run()).isClean).toBe(false);
  write('.docusaurus/missing-outputs.json', JSON.stringify(['cards/20251022.png', 'feed.json']));
  const {lines, isClean} = await run();
  expect(isClean).toBe(true);
  expect(lines.join('\n')).toContain('2개는 오류로 세지 않았습니다: cards/20251022.png, feed.json');
});

test.each(['["cards/2025', '{}', '[1]'])('a list of what is missing that is damaged is told of: %s', async (text) => {
  build(`${DAY}.html`, PAGE);
  write('.docusaurus/missing-outputs.json', text);
  await expect(run()).rejects.toThrow('.docusaurus/missing-outputs.json: 빌드가 적은 목록이 아닙니다');
});
