import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {beforeEach, expect, test, vi} from 'vitest';

import type {IsoDate} from '../../papers/types.ts';
import {dayErrors} from '../check/dayErrors.ts';
import {publishDay} from './publishDay.ts';

// Each test starts dozens of processes.
vi.setConfig({testTimeout: 30_000});
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

const MONTH = 'docs/papers/y2025/oct';
/** The smallest image, whatever its file is called. */
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const PAGE = `${MONTH}/20251022.mdx`;
const page = (...names: string[]) =>
  `# 10-22\n\n${names.map((name, index) => `## ${index + 1}. [${name}](https://example.org/${index})\n\n메모`).join('\n\n')}\n`;

let folder: string;
let siteDir: string;
let printed: string[];

const git = (...args: string[]) => execFileSync('git', args, {cwd: siteDir, encoding: 'utf8', stdio: 'pipe'});
const remoteLog = () =>
  execFileSync('git', ['log', '--format=%s', 'main'], {cwd: join(folder, 'remote.git'), encoding: 'utf8'})
    .trim()
    .split('\n');
const write = (path: string, text: string) => {
  mkdirSync(join(siteDir, dirname(path)), {recursive: true});
  writeFileSync(join(siteDir, path), text);
};
const publish = (options: {date?: string; dryRun?: boolean} = {}, today = '2025-10-22') => {
  printed = [];
  return publishDay(options, {
    siteDir,
    today: today as IsoDate,
    print: (line) => printed.push(line),
    findErrors: dayErrors,
  });
};
/** All that a dry run must leave as it is. */
const state = () => [
  git('status', '--porcelain', '-uall'),
  git('for-each-ref'),
  git('rev-parse', 'HEAD'),
  git('diff', '--cached'),
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'haru-publish-'));
  siteDir = join(folder, 'site');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(folder, 'remote.git')]);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', siteDir]);
  git('config', 'user.name', '글쓴이');
  git('config', 'user.email', 'author@example.org');
  git('remote', 'add', 'origin', join(folder, 'remote.git'));
  // What a site's own .gitignore says; caches lie there.
  writeFileSync(join(siteDir, '.git/info/exclude'), 'node_modules/\n');
  write('README.md', '처음\n');
  write(`${MONTH}/20251007.mdx`, '## 1. [SwiReasoning](https://example.org)\n');
  git('add', '.');
  git('commit', '--quiet', '-m', '처음');
  git('push', '--quiet', '-u', 'origin', 'main');
});

test('a day goes with its figures, drawings and library, and nothing else does', async () => {
  write(
    PAGE,
    `import a from './asset/blog_20251022_img0.png';\n\n${page('MoGA', 'Ring-linear')}\n<img src={a} />\n\n![](./asset/%EA%B7%B8%EB%A6%BC%5B1%5D*.png)\n`,
  );
  for (const name of ['blog_20251022_img0.png', 'blog_20251022_img0.svg', '그림[1]*.png', 'blog_20251021_img0.png']) {
    write(`${MONTH}/asset/${name}`, IMAGE);
  }
  write(`${MONTH}/library.json`, '[]');
  write('README.md', '고쳤지만 담지 않음\n');
  write('staged.txt', '담음\n');
  write('both.txt', '담은 것\n');
  git('add', 'staged.txt', 'both.txt');
  write('both.txt', '담은 뒤 고친 것\n');
  write('untracked.txt', '그냥\n');

  await publish();

  expect(
    git('show', '--name-only', '--format=%s', 'HEAD', '-z')
      .split(/[\0\n]/)
      .filter(Boolean),
  ).toEqual([
    '10-22: MoGA, Ring-linear',
    PAGE,
    `${MONTH}/asset/blog_20251022_img0.png`,
    `${MONTH}/asset/blog_20251022_img0.svg`,
    `${MONTH}/asset/그림[1]*.png`,
    `${MONTH}/library.json`,
  ]);
  expect(git('status', '--porcelain', '-uall').trimEnd().split('\n')).toEqual([
    ' M README.md',
    'AM both.txt',
    'A  staged.txt',
    `?? ${MONTH}/asset/blog_20251021_img0.png`,
    '?? untracked.txt',
  ]);
  expect(git('show', ':both.txt')).toBe('담은 것\n');
  expect(remoteLog()[0]).toBe('10-22: MoGA, Ring-linear');
  expect(printed[0]).toBe(`${PAGE} (오늘의 글)`);
});

test('a site may be a folder of its repository', async () => {
  const repository = siteDir;
  siteDir = join(siteDir, 'site [x]');
  write(PAGE, page('MoGA'));
  await publish();
  siteDir = repository;
  expect(git('show', '--name-only', '--format=', 'HEAD').trim()).toBe(`site [x]/${PAGE}`);
});

test('a figure that the page no longer needs and that is gone goes with it', async () => {
  write(PAGE, `${page('MoGA')}\n![](./asset/old.png)\n`);
  write(`${MONTH}/asset/old.png`, IMAGE);
  await publish();
  rmSync(join(siteDir, MONTH, 'asset/old.png'));
  write(PAGE, page('MoGA'));
  await publish();
  expect(git('show', '--name-status', '--format=%s', 'HEAD').trim().split(/\n+/)).toEqual([
    '10-22 고침: MoGA',
    `M\t${PAGE}`,
    `D\t${MONTH}/asset/old.png`,
  ]);
});

test('without a page of today it is the newest that changed', async () => {
  write(`${MONTH}/20251007.mdx`, '## 1. [SwiReasoning](https://example.org)\n\n고침\n');
  write(`${MONTH}/20251006.mdx`, '## 1. [가](https://example.org)\n');
  await publish({}, '2025-10-30');
  expect(printed[0]).toBe(`${MONTH}/20251007.mdx (바뀐 글 가운데 가장 최근)`);
  expect(git('status', '--porcelain')).toBe(`?? ${MONTH}/20251006.mdx\n`);
});

test('a dry run says what would be done and leaves everything', async () => {
  write(PAGE, page('MoGA'));
  write('staged.txt', '담음\n');
  git('add', 'staged.txt');
  const index = readFileSync(join(siteDir, '.git/index'));
  const before = state();
  await publish({dryRun: true});
  expect(readFileSync(join(siteDir, '.git/index')).equals(index)).toBe(true);
  expect(state()).toEqual(before);
  expect(printed.join('\n')).toMatch(/커밋할 것: 10-22: MoGA\n {2}.*20251022\.mdx\n올릴 곳: origin main/);
  expect(remoteLog()).toEqual(['처음']);
});

test('a fault stops it before anything is committed', async () => {
  write(PAGE, `${page('MoGA')}\n![](./asset/none.png)\n\n[가](/docs/papers/y2025/oct/20251007#swireasonin)\n`);
  const before = state();
  await expect(publish()).rejects.toThrow(/고칠 곳 2개.*\n\n.*20251022\.mdx:7:1: 그림 파일이 없습니다/);
  expect(state()).toEqual(before);
});

test('it stops where a build stops: at a link to a draft, its own library, the YAML of all days', async () => {
  write(`${MONTH}/20251007.mdx`, '---\ndraft: true\n---\n\n## 1. [SwiReasoning](https://example.org)\n');
  write(PAGE, `${page('MoGA')}\n[가](/docs/papers/y2025/oct/20251007#swireasoning)\n`);
  await expect(publish()).rejects.toThrow(/고칠 곳 1개.*\n\n.*20251022\.mdx:7:1: 링크가 가리키는 글이 초안입니다/);

  write(PAGE, page('MoGA'));
  write(`${MONTH}/library.json`, '[');
  write('docs/papers/topics.yml', 'a: [');
  await expect(publish()).rejects.toThrow(/고칠 곳 2개[\s\S]*topics\.yml:1:[\s\S]*oct\/library\.json:1:/);

  write(`${MONTH}/library.json`, '[]');
  write('docs/papers/topics.yml', '');
  write('docs/papers/y2025/sep/20250901.mdx', '[x](#nowhere)\n');
  write('docs/papers/y2025/sep/library.json', '[');
  await publish();
  expect(remoteLog()[0]).toBe('10-22: MoGA');
});

test('a draft is pushed, and it is said that the site does not show it', async () => {
  write(PAGE, `---\ndraft: true\n---\n\n${page('MoGA')}`);
  await publish();
  expect(printed.join('\n')).toContain('draft: true라 올라가도 사이트에는 실리지 않습니다');
  write(PAGE, page('MoGA'));
  await publish();
  expect(printed.join('\n')).not.toContain('draft');
});

test('where the remote moved, the commit stays and the way on is told', async () => {
  const other = join(folder, 'other');
  execFileSync('git', ['clone', '--quiet', join(folder, 'remote.git'), other]);
  writeFileSync(join(other, 'a.txt'), 'x');
  const name = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  execFileSync('git', ['add', '.'], {cwd: other});
  execFileSync('git', [...name, 'commit', '--quiet', '-m', '다른 곳에서'], {cwd: other});
  execFileSync('git', ['push', '--quiet'], {cwd: other});

  write(PAGE, page('MoGA'));
  await expect(publish()).rejects.toThrow(
    /커밋은 남아 있습니다.*\n {2}git pull --rebase --autostash\n {2}npm run publish/,
  );
  expect(git('log', '-1', '--format=%s').trim()).toBe('10-22: MoGA');

  git('pull', '--quiet', '--rebase', '--autostash');
  await publish();
  expect(printed).toContain('커밋할 것이 없습니다. 이미 커밋한 것을 올립니다');
  expect(remoteLog()).toEqual(['10-22: MoGA', '다른 곳에서', '처음']);
  await publish();
  expect(printed).toContain('이미 올라가 있습니다. 바뀐 것이 없습니다');
});

test('with no page of today and nothing changed, what is committed is pushed', async () => {
  git('commit', '--quiet', '--allow-empty', '-m', '빈 커밋');
  await publish({}, '2025-10-30');
  expect(remoteLog()[0]).toBe('빈 커밋');
  await expect(publish({}, '2025-10-30')).rejects.toThrow('바뀐 글도, 올릴 커밋도 없습니다');
});

test('a hook that refuses leaves the index as it was', async () => {
  write(PAGE, page('MoGA'));
  write('staged.txt', '담음\n');
  git('add', 'staged.txt');
  write('.git/hooks/pre-commit', '#!/bin/sh\necho 안 됩니다 >&2\nexit 1\n');
  chmodSync(join(siteDir, '.git/hooks/pre-commit'), 0o755);
  const before = state();
  await expect(publish()).rejects.toThrow(/커밋하지 못했습니다[\s\S]*안 됩니다/);
  expect(state()).toEqual(before);
});

test('an ignored figure is named', async () => {
  write('.gitignore', '*.png\n');
  write(PAGE, `${page('MoGA')}\n![](./asset/a.png)\n`);
  write(`${MONTH}/asset/a.png`, IMAGE);
  await expect(publish()).rejects.toThrow(/asset\/a\.png이\(가\) \.gitignore에 걸려/);
});

test.each([
  ['no branch', () => git('switch', '--quiet', '--detach'), /detached HEAD/],
  ['no upstream', () => git('branch', '--unset-upstream'), /git push -u origin main/],
  ['no remote', () => git('remote', 'remove', 'origin'), /git remote add origin/],
  ['nobody’s name', () => git('config', 'user.name', ''), /user\.name/],
  ['half a merge', () => write('.git/MERGE_HEAD', git('rev-parse', 'HEAD')), /git merge --abort/],
  ['half a rebase', () => write('.git/rebase-merge/head-name', 'refs/heads/main'), /git rebase --abort/],
  ['no repository', () => rmSync(join(siteDir, '.git'), {recursive: true}), /git 저장소가 아닙니다/],
])('with %s nothing is done', async (_, prepare, reason) => {
  write(PAGE, page('MoGA'));
  prepare();
  await expect(publish()).rejects.toThrow(reason);
  expect(remoteLog()).toEqual(['처음']);
});

test('a date that is none, or has no page, is named', async () => {
  await expect(publish({date: '2025-13-01'})).rejects.toThrow(/'2025-13-01'은\(는\) 날짜가 아니거나 달력에 없습니다/);
  await expect(publish({date: '2025-10-23'})).rejects.toThrow('2025-10-23의 글이 없습니다');
});
