import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import sharp from 'sharp';
import {beforeEach, describe, expect, test} from 'vitest';

import {CommandError} from '../../CommandError.ts';
import {type CheckOptions, check} from './check.ts';
import type {JsonFinding} from './reports.ts';

const OCTOBER = 'docs/papers/y2025/oct';
const FIRST = `${OCTOBER}/20251007.mdx`;
const SECOND = `${OCTOBER}/20251022.mdx`;
const CLEAN = '# 10-07\n\n## 1. [MoGA](https://arxiv.org/abs/2510.18692) `bytedance`\n\n글\n';

let siteDir: string;

function write(path: string, content: string | Buffer) {
  mkdirSync(dirname(join(siteDir, path)), {recursive: true});
  writeFileSync(join(siteDir, path), content);
}

const read = (path: string) => readFileSync(join(siteDir, path), 'utf8');

async function run(options: CheckOptions = {}): Promise<{text: string; isClean: boolean}> {
  let text = '';
  const print = (line: string) => {
    text += line;
  };
  const {isClean} = await check(siteDir, {cwd: siteDir, print, ...options});
  return {text, isClean};
}

async function findings(options: CheckOptions = {}): Promise<JsonFinding[]> {
  const found: JsonFinding[] = JSON.parse((await run({...options, json: true})).text);
  // Most pages here are pieces of notes.
  return found.filter(({rule}) => rule !== 'no-paper');
}

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-check-'));
  write(FIRST, CLEAN);
});

describe('what is printed', () => {
  test('nothing but the count where all is well, or nothing was written yet', async () => {
    expect(await run()).toEqual({text: '글 1개: 오류 0개, 경고 0개, 참고 0개', isClean: true});
    siteDir = mkdtempSync(join(tmpdir(), 'haru-check-'));
    expect(await run()).toEqual({text: '글 0개: 오류 0개, 경고 0개, 참고 0개', isClean: true});
  });

  test('errors stop, warnings do not; notes are shown of files that are named', async () => {
    write(SECOND, '## 2. [A](https://a.org)\n\n<|user|>\n');
    const all = await run();
    expect(all.isClean).toBe(true);
    expect(all.text).toContain(SECOND);
    expect(all.text).toMatch(/1:1-1:5\s+warning 번호가 2부터 시작합니다\s+numbering haru/);
    expect(all.text).toContain('차례대로면 1입니다');
    expect(all.text).not.toContain('<|user|>');
    expect(all.text).toContain('글 2개: 오류 0개, 경고 1개, 참고 1개 (글을 이름으로 주면 보입니다)');
    expect((await run({files: ['2025-10-22']})).text).toContain('글자로 보여 줍니다: <|user|>');

    expect(all.text).not.toContain('\u001B');
    expect((await run({isColourful: true})).text).toContain('\u001B[33mwarning');

    write(SECOND, '[x](#nowhere)\n');
    const broken = await run();
    expect(broken.isClean).toBe(false);
    expect(broken.text).toContain('글 2개: 오류 1개');
  });

  test('JSON: the same fields in the same order', async () => {
    write(SECOND, '## [A](https://a.org)\n\n[x](#nowhere) {y}\n');
    const {text, isClean} = await run({json: true});
    expect(isClean).toBe(false);
    expect(text).toBe(
      JSON.stringify(
        [
          {
            path: SECOND,
            line: 3,
            column: 1,
            rule: 'link',
            severity: 'error',
            reason: "이 쪽에 앵커 '#nowhere'이(가) 없습니다",
            mend: '있는 앵커: #a',
          },
          {
            path: SECOND,
            line: 3,
            column: 15,
            rule: 'token',
            severity: 'info',
            reason: '글자로 보여 줍니다: {y}',
            mend: null,
          },
        ],
        null,
        2,
      ),
    );
  });
});

describe('what is looked at', () => {
  test('days by path, folder and date', async () => {
    write(SECOND, '## 2. [A](https://a.org)\n');
    const paths = async (...files: string[]) => (await findings({files})).map(({path}) => path);
    expect(await paths(FIRST)).toEqual([]);
    expect(await paths(SECOND)).toEqual([SECOND]);
    expect(await paths(join(siteDir, SECOND))).toEqual([SECOND]);
    expect(await paths('2025-10-22')).toEqual([SECOND]);
    expect(await paths('20251022')).toEqual([SECOND]);
    expect(await paths('docs/papers')).toEqual([SECOND]);
    expect(await paths('.')).toEqual([SECOND]);
    expect((await findings({files: ['20251022.mdx'], cwd: join(siteDir, OCTOBER)})).length).toBe(1);
  });

  test.each([
    ['2025-10-08', '2025-10-08의 글이 없습니다\n    → docs/papers/y2025/oct/20251007.mdx을(를) 뜻했나요?'],
    [`${OCTOBER}/20251008.mdx`, /^그런 파일이 없습니다: .*\n {4}→ .*20251007\.mdx/],
    ['docs/about.mdx', /^하루의 글이 아닙니다: docs\/about\.mdx/],
    ['static', /^글이 없는 폴더입니다: static/],
  ])('%s is no day', async (file, message) => {
    write('docs/about.mdx', '글\n');
    mkdirSync(join(siteDir, 'static'));
    const promise = run({files: [file]});
    await expect(promise).rejects.toThrow(message);
    await expect(promise).rejects.toBeInstanceOf(CommandError);
  });

  test('figures that no day uses, and those that are too large', async () => {
    const wide = await sharp({create: {width: 4100, height: 10, channels: 3, background: 'white'}})
      .png()
      .toBuffer();
    for (const name of ['a.png', 'b.png', 'b.svg', 'wide.png']) write(`${OCTOBER}/asset/${name}`, wide);
    write(SECOND, 'import a from \'./asset/a.png\';\n\n<img src={a} alt="가" />\n\n![나](asset/wide.png)\n');
    const expected = [
      [SECOND, 1, 'huge-figure'],
      [SECOND, 5, 'huge-figure'],
      [`${OCTOBER}/asset/b.png`, 1, 'unused-figure'],
    ];
    const told = async (options?: CheckOptions) =>
      (await findings(options)).map(({path, line, rule}) => [path, line, rule]);
    expect(await told()).toEqual(expected);
    expect(await told()).toEqual(expected);
    expect(await told({files: [OCTOBER]})).toEqual(expected);
    expect(await told({files: [SECOND]})).toEqual(expected.slice(0, 2));
  });

  test('drawings that hold a program or call another file, shown or linked to, and such that are none', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n <rect onload="go()"/></svg>';
    for (const name of ['a.svg', 'b.svg']) write(`${OCTOBER}/asset/${name}`, svg);
    write(`${OCTOBER}/asset/a.svg`, svg.replace(' onload="go()"', ''));
    write(`${OCTOBER}/asset/c.svg`, `${svg.slice(0, 56)}${'<g>'.repeat(200)}${'</g>'.repeat(200)}</svg>`);
    write(`${OCTOBER}/asset/d.svg`, svg.replace('onload="go()"', '/><a href="/x"/><image href="a.png"'));
    write(SECOND, '![가](./asset/a.svg)\n\n  ![나](./asset/b.svg)\n\n![다](./asset/c.svg)\n\n[라](asset/d.svg?x)\n');
    const expected = [
      [3, 3, 'figure-program', '그림 파일에 실행되는 것이 있습니다: ./asset/b.svg:2:2 <rect onload="…">'],
      [5, 1, 'no-image', '그림으로 읽을 수 없는 파일입니다: ./asset/c.svg'],
      [7, 1, 'figure-program', '그림 파일이 다른 파일을 부릅니다: asset/d.svg:2:24 <image href="…">'],
    ];
    for (let time = 0; time < 2; time++) {
      expect((await findings()).map(({line, column, rule, reason}) => [line, column, rule, reason])).toEqual(expected);
    }
  });

  test('the author’s YAML, whose labels are known', async () => {
    write('docs/papers/organisations.yml', 'bytedance: {nome: ByteDance}\n');
    expect((await findings()).map(({path, rule, severity}) => [path, rule, severity])).toEqual([
      ['docs/papers/organisations.yml', 'data', 'error'],
      ['docs/papers/organisations.yml', 'data', 'error'],
    ]);
    write('docs/papers/organisations.yml', 'bytedance: {name: ByteDance, aliases: [volcano engine]}\n');
    write(SECOND, '## 1. [A](https://a.org) `bytdance` `volcano engin`\n');
    expect((await findings()).map(({reason}) => reason)).toEqual([
      '처음 보는 기관 이름표입니다: bytdance',
      '처음 보는 기관 이름표입니다: volcano engin',
    ]);
  });
});

describe('--fix', () => {
  test('writes the chosen days, says so, and leaves nothing for a second run', async () => {
    const before = '\uFEFF## 2. [A](https://a.org)\r\n\r\n[x](/docs/papers/y2025/oct/20251007#1-moga-bytedance) \r\n';
    write(SECOND, before);
    await run({fix: true, files: [FIRST]});
    expect(read(SECOND)).toBe(before);

    const {text} = await run({fix: true});
    expect(text).toBe(`고쳤습니다: ${SECOND}\n글 2개: 오류 0개, 경고 0개, 참고 0개`);
    const after = '\uFEFF## 1. [A](https://a.org)\r\n\r\n[x](/docs/papers/y2025/oct/20251007#moga-bytedance) \r\n';
    expect(read(SECOND)).toBe(after);
    expect((await run({fix: true})).text).not.toContain('고쳤습니다');
    expect(read(SECOND)).toBe(after);
    expect(read(FIRST)).toBe(CLEAN);
  });

  test('a page that is no UTF-8 stays as it is', async () => {
    const bytes = Buffer.concat([Buffer.from('## 2. [A](https://a.org)\n\n'), Buffer.from([0xb0, 0xa1])]);
    write(SECOND, bytes);
    await run({fix: true});
    expect(readFileSync(join(siteDir, SECOND)).equals(bytes)).toBe(true);
  });
});

describe('the process', () => {
  const haru = fileURLToPath(new URL('../../haru.mjs', import.meta.url));
  const run = (cwd: string) => {
    const {INIT_CWD: _, ...env} = process.env;
    return spawnSync(process.execPath, [haru, 'check'], {cwd, env, encoding: 'utf8'});
  };

  test('ends with 1 where a build would stop, in a folder of the site too', () => {
    write('docusaurus.config.ts', '');
    expect(run(siteDir).status).toBe(0);
    write(SECOND, '[x](#nowhere)\n');
    const {status, stdout} = run(join(siteDir, OCTOBER));
    expect(status).toBe(1);
    expect(stdout).toContain(`${SECOND}\n`);
  }, 60_000);

  test('ends with 1 outside of a site, and says so', () => {
    const {status, stdout, stderr} = run(siteDir);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/사이트가 아닙니다 \(docusaurus\.config\.ts가 없습니다\)/);
  }, 60_000);
});

describe('--fix --fetch', () => {
  const page = `## 1. [A](https://a.org)

![하나](https://img.example/a.png) ![또](https://img.example/a.png "제목") <img src="https://img.example/b.gif" width="300">

![없다](https://img.example/none.png) ![셋][3]

[3]: https://img.example/c.jpg

<video src="https://img.example/d.mp4"></video> \`![](https://img.example/code.png)\`
`;
  const asked: string[] = [];
  const fetchPicture: CheckOptions['fetchPicture'] = async (url) => {
    asked.push(url);
    if (url.includes('none')) return {failure: 'HTTP 404'};
    return {picture: {bytes: Buffer.from(url), extension: url.endsWith('gif') ? '.gif' : '.png'}};
  };

  test('brings pictures into asset/, and says which did not come', async () => {
    write(SECOND, page);
    write(`${OCTOBER}/asset/blog_20251022_img0.png`, Buffer.from('own'));
    const {text} = await run({fix: true, fetch: true, fetchPicture, files: [SECOND]});
    expect(asked).toEqual(['a.png', 'b.gif', 'none.png', 'c.jpg'].map((name) => `https://img.example/${name}`));
    const after = readFileSync(join(siteDir, SECOND), 'utf8');
    expect(after).toBe(
      page
        .replaceAll('https://img.example/a.png', './asset/blog_20251022_img1.png')
        .replace('https://img.example/b.gif', './asset/blog_20251022_img2.gif')
        .replace('https://img.example/c.jpg', './asset/blog_20251022_img3.png'),
    );
    expect(readFileSync(join(siteDir, OCTOBER, 'asset/blog_20251022_img1.png'), 'utf8')).toBe(
      'https://img.example/a.png',
    );
    expect(text).toContain(`고쳤습니다: ${SECOND}`);
    expect(text).toContain(`받지 못한 그림입니다: ${SECOND}: https://img.example/none.png: HTTP 404`);
  });
});
