import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import sharp from 'sharp';
import {beforeEach, expect, test} from 'vitest';

import {addFigures, type FigureOptions, type FigurePrompts} from './addFigures.ts';

const PAGE = `import blog_20251022_img0 from './asset/blog_20251022_img0.png';

# 10-22

## 1. [MoGA](https://arxiv.org/abs/2510.18692) \`bytedance\`

<img src={blog_20251022_img0} style={{width: 500}} />

## 2. [ProCLIP](https://arxiv.org/abs/2510.18795)

메모
`;
const MONTH = 'docs/papers/y2025/oct';

let siteDir: string;
let printed: string[];
const at = (path: string) => join(siteDir, path);
const page = (path = `${MONTH}/20251022.mdx`) => readFileSync(at(path), 'utf8');
const png = (width: number, height: number, background = '#b5402a') =>
  sharp({create: {width, height, channels: 3, background}})
    .png()
    .toBuffer();

const figure = (
  files: string[],
  options: FigureOptions = {},
  prompts?: FigurePrompts,
  paste?: () => Promise<Buffer>,
) => {
  printed = [];
  const print = (line: string) => printed.push(line);
  return addFigures(files, options, {siteDir, cwd: siteDir, print, warn: print, prompts, paste});
};

beforeEach(async () => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-figure-'));
  mkdirSync(at(`${MONTH}/asset`), {recursive: true});
  writeFileSync(at(`${MONTH}/20251022.mdx`), PAGE);
  writeFileSync(at(`${MONTH}/20251007.md`), '## 1. 앞의 글\n');
  writeFileSync(at(`${MONTH}/asset/blog_20251022_img0.png`), 'old');
  writeFileSync(at(`${MONTH}/asset/blog_20251022_img3.svg`), '<svg/>');
  writeFileSync(at('a.png'), await png(300, 200));
  writeFileSync(at('b.png'), await png(900, 200, '#204060'));
});

test('pictures go to the newest day’s last paper, under the next free names', async () => {
  await figure(['a.png', 'b.png'], {alt: ['막대 "하나"']});
  expect(page()).toBe(
    PAGE.replace(
      "img0.png';\n",
      "img0.png';\nimport blog_20251022_img4 from './asset/blog_20251022_img4.png';\nimport blog_20251022_img5 from './asset/blog_20251022_img5.png';\n",
    ) +
      '\n<div style={{textAlign: \'center\'}}>\n <img src={blog_20251022_img4} alt="막대 &#34;하나&#34;" style={{width: 300}} />\n</div>\n' +
      "\n<div style={{textAlign: 'center'}}>\n <img src={blog_20251022_img5} style={{width: 500}} />\n</div>\n",
  );
  expect(readFileSync(at(`${MONTH}/asset/blog_20251022_img4.png`)).equals(readFileSync(at('a.png')))).toBe(true);
  expect(readFileSync(at(`${MONTH}/asset/blog_20251022_img0.png`), 'utf8')).toBe('old');
  expect(printed).toEqual([
    `${MONTH}/20251022.mdx에 넣습니다 (가장 최근의 글)`,
    expect.stringMatching(/asset\/blog_20251022_img4\.png 300 × 200, \d KB$/),
    expect.stringMatching(/asset\/blog_20251022_img5\.png 900 × 200, \d KB$/),
    `${MONTH}/20251022.mdx: 'ProCLIP'의 끝에 넣었습니다`,
    expect.stringContaining('그림 설명(alt)을 적지 않았습니다'),
  ]);
});

test('a paper is named by its arXiv id; a slip is answered with what was meant', async () => {
  await figure(['a.png'], {paper: '2510.18692', alt: ['가']});
  expect(page()).toMatch(/img0} style=\{\{width: 500\}\} \/>\n\n<div[\s\S]*img4[\s\S]*## 2\./);
  await expect(figure(['a.png'], {paper: 'mogga'})).rejects.toThrow(/--paper moga-bytedance을\(를\) 뜻했나요\?/);
});

test('at a terminal the author is asked', async () => {
  const asked: string[] = [];
  await figure(
    ['a.png'],
    {},
    {
      async selectPaper(papers) {
        asked.push(...papers.map(({name}) => name));
        return 'moga-bytedance';
      },
      async askAlt(name) {
        asked.push(name);
        return '영상의 묶음';
      },
    },
  );
  expect(asked).toEqual(['MoGA', 'ProCLIP', 'a.png']);
  expect(page()).toContain('alt="영상의 묶음"');
  expect(printed.at(-1)).toContain("'MoGA'의 끝에");
});

test('a day of CommonMark gets an image of Markdown’s own', async () => {
  await figure(['a.png'], {date: '2025-10-07', alt: ['가']});
  expect(page(`${MONTH}/20251007.md`)).toBe('## 1. 앞의 글\n\n![가](./asset/blog_20251007_img0.png)\n');
});

test('the clipboard’s picture comes after the files', async () => {
  await figure(['a.png'], {clipboard: true, alt: ['가', '나']}, undefined, () => png(20, 10));
  expect(page()).toMatch(/alt="가"[\s\S]*alt="나" style=\{\{width: 20\}\}/);
});

test('CRLF stays', async () => {
  const crlf = PAGE.replaceAll('\n', '\r\n');
  writeFileSync(at(`${MONTH}/20251022.mdx`), crlf);
  await figure(['a.png'], {alt: ['가']});
  expect(page().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each<[string, string[], FigureOptions, RegExp]>([
  ['a file that is not there', ['a.png', 'none.png'], {}, /^none\.png: 파일이 없습니다/],
  ['a folder', ['docs'], {}, /^docs: 폴더입니다/],
  ['a file that is no picture', ['docs/papers/y2025/oct/20251022.mdx'], {}, /그림으로 읽을 수 없습니다/],
  ['no file', [], {}, /그림 파일을 주세요/],
  ['more descriptions than files', ['a.png'], {alt: ['가', '나']}, /--alt가 그림\(1개\)보다 많습니다/],
  [
    'a day that is not there',
    ['a.png'],
    {date: '2025-10-21'},
    /2025-10-21의 글이 없습니다\n {4}→ docs\/papers\/y2025\/oct\/20251022\.mdx을\(를\) 뜻했나요/,
  ],
  ['what is no date', ['a.png'], {date: '어제'}, /날짜가 아니거나 달력에 없습니다/],
])('%s is named, and nothing written', async (_, files, options, reason) => {
  await expect(figure(files, options)).rejects.toThrow(reason);
  expect(page()).toBe(PAGE);
  expect(readdirSync(at(`${MONTH}/asset`))).toHaveLength(2);
});

test('a page that would change elsewhere is left alone, and the way by hand told', async () => {
  const open = `${PAGE}\n\`\`\`\n코드\n`;
  writeFileSync(at(`${MONTH}/20251022.mdx`), open);
  await expect(figure(['a.png'])).rejects.toThrow(/닫지 않은 코드[\s\S]*import blog_20251022_img4/);
  expect(page()).toBe(open);
  expect(readdirSync(at(`${MONTH}/asset`))).toHaveLength(2);
});
