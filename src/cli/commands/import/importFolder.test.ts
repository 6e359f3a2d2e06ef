import {mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {expect, test} from 'vitest';

import {type ImportOptions, importFolder} from './importFolder.ts';

const FIXTURES = 'tests/fixtures/import';

/** Imports a folder into a new site, and gives what it said. */
async function importInto(siteDir: string, folder: string, options: ImportOptions = {}): Promise<string> {
  const printed: string[] = [];
  const print = (line: string) => printed.push(line);
  await importFolder(folder, {details: true, ...options}, {siteDir, cwd: process.cwd(), print, warn: print});
  return `${printed.join('\n')}\n`;
}

function files(folder: string): Map<string, string> {
  const found = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((file) => file.isFile());
  return new Map(
    found
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => !path.includes('node_modules'))
      .sort()
      .map((path) => [path.slice(folder.length + 1).normalize('NFC'), readFileSync(path, 'latin1')]),
  );
}

const newSite = () => mkdtempSync(join(tmpdir(), 'haru-import-'));

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, dirname(path)), {recursive: true});
  writeFileSync(join(folder, path), content);
}

test.each(['obsidian', 'jekyll', 'docusaurus'])('a blog of %s becomes days, byte for byte', async (name) => {
  const fixture = join(FIXTURES, name);
  const source = files(join(fixture, 'source'));
  const siteDir = newSite();
  const report = await importInto(siteDir, join(fixture, 'source'));
  if (process.env.UPDATE_FIXTURES) {
    for (const [path, content] of files(siteDir))
      write(join(fixture, 'expected'), path, Buffer.from(content, 'latin1'));
    write(fixture, 'report.txt', report);
  }
  expect(files(siteDir)).toEqual(files(join(fixture, 'expected')));
  expect(report).toBe(readFileSync(join(fixture, 'report.txt'), 'utf8'));
  expect(files(join(fixture, 'source'))).toEqual(source);

  const before = files(siteDir);
  expect(await importInto(siteDir, join(fixture, 'source'))).toMatch(/글 0편을 0일로[\s\S]*이미 있습니다/);
  expect(files(siteDir)).toEqual(before);
});

test('a drawing that holds a program is named, dry or not, and copied as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'haru-notes-'));
  const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n<script/><image href="b.png"/></svg>';
  write(folder, '2025-10-22.md', '![가](./a.svg)\n');
  write(folder, 'a.svg', svg);
  for (const dryRun of [true, false]) {
    const siteDir = newSite();
    const report = await importInto(siteDir, folder, {dryRun});
    expect(report).toContain('a.svg:2:1: 그림 파일에 실행되는 것이 있습니다: a.svg <script>');
    expect(report).toContain('a.svg:2:10: 그림 파일이 다른 파일을 부릅니다: a.svg <image href="…">');
    const copied = [...files(siteDir)].filter(([path]) => path.endsWith('.svg')).map(([, content]) => content);
    expect(copied).toEqual(dryRun ? [] : [svg]);
  }
});

test('a dry run reports and writes nothing', async () => {
  const siteDir = newSite();
  const report = await importInto(siteDir, join(FIXTURES, 'jekyll/source'), {dryRun: true});
  expect(report).toContain('글 2편을 2일로, 파일 1개와 함께 가져올 수 있습니다');
  expect(readdirSync(siteDir)).toEqual([]);
});

test('pictures of other hosts are told, and fetched where that is asked for', async () => {
  const folder = newSite();
  write(folder, '2025-10-22.md', '## 가\n\n![곡선](https://a.example/1.png) ![](https://b.example/2.png)\n');
  const told = await importInto(newSite(), folder);
  expect(told).toMatch(/다른 서버의 그림과 영상: 2곳 \(a\.example 1, b\.example 1\)[\s\S]*--fetch/);

  const siteDir = newSite();
  const bytes = Buffer.from('png');
  const report = await importInto(siteDir, folder, {
    fetch: true,
    fetchPicture: async (url) =>
      url.includes('1.png') ? {picture: {bytes, extension: '.png'}} : {failure: 'HTTP 404'},
  });
  const page = files(siteDir).get('docs/papers/y2025/oct/20251022.md') ?? '';
  expect(Buffer.from(page, 'latin1').toString()).toContain(
    '![곡선](./asset/blog_20251022_img0.png) ![](https://b.example/2.png)',
  );
  expect(files(siteDir).get('docs/papers/y2025/oct/asset/blog_20251022_img0.png')).toBe('png');
  expect(report).toContain('https://b.example/2.png: HTTP 404');
  expect(report).not.toContain('a.example');
});

test('a figure that is there already keeps its name, and the new one gets another', async () => {
  const [siteDir, folder] = [newSite(), newSite()];
  write(siteDir, 'docs/papers/y2025/oct/asset/blog_20251022_img0.png', 'old');
  write(folder, '2025-10-22.md', '## 가\n\n![](a.png)\n');
  write(folder, 'a.png', 'new');
  await importInto(siteDir, folder);
  const written = files(siteDir);
  expect(written.get('docs/papers/y2025/oct/asset/blog_20251022_img0.png')).toBe('old');
  expect(written.get('docs/papers/y2025/oct/asset/blog_20251022_img1.png')).toBe('new');
});

test('nothing outside the folder is taken along, by a link or by a path', async () => {
  const [siteDir, folder] = [newSite(), newSite()];
  write(folder, 'secret.png', 'secret');
  write(folder, 'notes/2025-10-22.md', '## 가\n\n![](../secret.png) ![](link.png) ![](/../secret.png)\n');
  symlinkSync('../secret.png', join(folder, 'notes/link.png'));
  symlinkSync('..', join(folder, 'notes/up'));
  const report = await importInto(siteDir, join(folder, 'notes'));
  expect([...files(siteDir).keys()]).toEqual(['docs/papers/y2025/oct/20251022.md']);
  expect(report).toMatch(/link\.png:1:1: 심볼릭 링크는 따라가지 않습니다/);
  expect(report).toMatch(/2025-10-22\.md:3:5: 그림 파일이 없습니다: \.\.\/secret\.png/);
});

test('a note in another encoding, and a front matter that is no YAML, are named with their place', async () => {
  const [siteDir, folder] = [newSite(), newSite()];
  write(folder, '2025-10-22.md', new Uint8Array([0xb0, 0xa1, 0x0a]));
  write(folder, '2025-10-23.md', '---\ntitle: [가\n---\n## 나\n');
  const report = await importInto(siteDir, folder);
  expect(report).toContain('2025-10-22.md:1:1: UTF-8로 쓴 글이 아닙니다');
  expect(report).toMatch(/2025-10-23\.md:[23]:\d+: 머리말을 읽을 수 없습니다/);
  expect(files(siteDir).size).toBe(0);
});

test('a folder that is not there, holds no note, or is the archive is refused', async () => {
  const siteDir = newSite();
  write(siteDir, 'docs/papers/y2025/oct/20251022.mdx', '## 가\n');
  await expect(importInto(siteDir, join(siteDir, 'none'))).rejects.toThrow('폴더가 없습니다');
  await expect(importInto(siteDir, newSite())).rejects.toThrow('Markdown 글이 없습니다');
  await expect(importInto(siteDir, join(siteDir, 'docs/papers/y2025'))).rejects.toThrow('이 기록이 들어 있습니다');
  await expect(importInto(siteDir, siteDir)).rejects.toThrow('이 기록이 들어 있습니다');
});
