import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest';

import type {IsoDate} from '../../../papers/day/types.ts';
import {publishDay} from './publishDay.ts';

// Each test starts dozens of processes.
vi.setConfig({testTimeout: 30_000});

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
const publish = (
  {
    ask,
    ...options
  }: {date?: string; dryRun?: boolean; announce?: IsoDate; ask?: (question: string) => Promise<boolean>} = {},
  today = '2025-10-22',
) => {
  printed = [];
  return publishDay(options, {siteDir, today: today as IsoDate, print: (line) => printed.push(line), ask});
};
const yes = () => Promise.resolve(true);
const remove = (path: string) => rmSync(join(siteDir, path));
/** What the last commit did, `M README.md`, and its message first. */
const lastCommit = () => git('show', '--name-status', '--no-renames', '--format=%B', 'HEAD').trim().split(/\n+/);
const commitAll = () => {
  git('add', '.');
  git('commit', '--quiet', '-m', '모두');
};
/** All that a dry run must leave as it is. */
const state = () => [
  git('status', '--porcelain', '-uall'),
  git('for-each-ref'),
  git('rev-parse', 'HEAD'),
  git('diff', '--cached'),
];

/** A repository and its remote, made once and copied for each test. */
let template: string;

beforeAll(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  template = mkdtempSync(join(tmpdir(), 'haru-publish-'));
  siteDir = join(template, 'site');
  const init = ['init', '--quiet', '--initial-branch=main', '--template='];
  execFileSync('git', [...init, '--bare', join(template, 'remote.git')]);
  execFileSync('git', [...init, siteDir]);
  git('config', 'user.name', '글쓴이');
  git('config', 'user.email', 'author@example.org');
  // Nothing is put in order here, and each push and commit would start a process to look.
  git('config', 'maintenance.auto', 'false');
  git('--git-dir', join(template, 'remote.git'), 'config', 'receive.autogc', 'false');
  git('remote', 'add', 'origin', '../remote.git');
  // What a site's own .gitignore says; caches lie there.
  write('.git/info/exclude', 'node_modules/\n');
  write('README.md', '처음\n');
  write(`${MONTH}/20251007.mdx`, '## 1. [SwiReasoning](https://example.org)\n');
  git('add', '.');
  git('commit', '--quiet', '-m', '처음');
  git('push', '--quiet', '-u', 'origin', 'main');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(template, {recursive: true});
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'haru-publish-'));
  cpSync(template, folder, {recursive: true});
  siteDir = join(folder, 'site');
});
afterEach(() => rmSync(folder, {recursive: true}));

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
  const before = state();
  const index = readFileSync(join(siteDir, '.git/index'));
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
  commitAll();
  write(PAGE, `${page('MoGA')}\n[가](/docs/papers/y2025/oct/20251007#swireasoning)\n`);
  await expect(publish()).rejects.toThrow(/고칠 곳 1개.*\n\n.*20251022\.mdx:7:1: 링크가 가리키는 글이 초안입니다/);

  write(PAGE, page('MoGA'));
  write(`${MONTH}/library.json`, '[');
  write('docs/papers/topics.yml', 'a: [');
  git('add', 'docs/papers/topics.yml');
  git('commit', '--quiet', '-m', '주제');
  await expect(publish()).rejects.toThrow(/고칠 곳 2개[\s\S]*topics\.yml:1:[\s\S]*oct\/library\.json:1:/);

  write(`${MONTH}/library.json`, '[]');
  git('rm', '--quiet', 'docs/papers/topics.yml');
  git('commit', '--quiet', '-m', '주제 없이');
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

describe('what the commit would lack', () => {
  const linked = '/docs/papers/y2025/oct/20251020#glyph';

  test('a linked day that is not committed is named, and goes along where the author agrees', async () => {
    write(`${MONTH}/20251020.mdx`, `${page('Glyph')}\n![](./asset/glyph.png)\n`);
    write(`${MONTH}/asset/glyph.png`, IMAGE);
    write(PAGE, `${page('MoGA')}\n[그 논문](${linked})\n`);
    const before = state();
    await expect(publish()).rejects.toThrow(
      `글이 쓰는데 커밋에 없는 파일이 있습니다. 커밋하지 않았습니다\n  ${MONTH}/20251020.mdx\n    → 함께 올리려면 npm run publish -- 2025-10-22 --yes`,
    );
    await expect(publish({ask: () => Promise.resolve(false)})).rejects.toThrow('그만두었습니다. 커밋하지 않았습니다');
    expect(state()).toEqual(before);
    await publish({ask: yes});
    expect(lastCommit()).toEqual([
      '10-22: MoGA',
      '10-20: Glyph',
      `A\t${MONTH}/20251020.mdx`,
      `A\t${PAGE}`,
      `A\t${MONTH}/asset/glyph.png`,
    ]);
  });

  test('an anchor that the linked day has on disk alone is a fault, and the day that has it is offered', async () => {
    write(`${MONTH}/20251007.mdx`, page('SwiReasoning', 'Glyph'));
    write(PAGE, `${page('MoGA')}\n[그 논문](/docs/papers/y2025/oct/20251007#glyph)\n`);
    await expect(publish()).rejects.toThrow(
      /배포가 멈춥니다[\s\S]*20251022\.mdx:7:1: .*앵커 '#glyph'이\(가\) 없습니다[\s\S]*\n {2}.*20251007\.mdx\n {4}→/,
    );
    await publish({ask: yes});
    expect(lastCommit()).toEqual([
      '10-22: MoGA',
      '10-07 고침: SwiReasoning, Glyph',
      `M\t${MONTH}/20251007.mdx`,
      `A\t${PAGE}`,
    ]);
  });

  test.each([
    [
      'a component and what it imports',
      "import A from '@site/src/components/A';",
      '<A />',
      {
        'src/components/A/index.tsx': "import {b} from './b';\nimport './a.css';\nexport default () => <p>{b}</p>;\n",
        'src/components/A/b.ts': "export const b: string = 'b';\n",
        'src/components/A/a.css': 'p {color: red}\n',
      },
    ],
    [
      'a file of the static folder',
      '',
      '![](/img/a.png)\n\n[논문](/files/a.pdf)\n\n<video src="/films/a.mp4"></video>',
      {
        'static/films/a.mp4': 'x',
        'static/files/a.pdf': 'x',
        'static/img/a.png': IMAGE,
      },
    ],
    ['another page, linked by its file', '', '[소개](../../../about.md)', {'docs/about.md': '# 소개\n'}],
    [
      'an address that code completes',
      "import useBaseUrl from '@docusaurus/useBaseUrl';",
      "<img src={useBaseUrl('/img/a.png')} />",
      {'static/img/a.png': IMAGE},
    ],
  ])('%s', async (_, head, body, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) write(path, text);
    write('src/components/other.tsx', 'export {};');
    write(PAGE, `${head}\n\n${page('MoGA')}\n${body}\n`);
    const names = Object.keys(files).sort();
    await expect(publish()).rejects.toThrow(
      `커밋에 없는 파일이 있습니다. 커밋하지 않았습니다\n${names.map((name) => `  ${name}\n`).join('')}`,
    );
    await publish({ask: yes});
    expect(lastCommit()).toEqual(['10-22: MoGA', ...[PAGE, ...names].sort().map((path) => `A\t${path}`)]);
    await publish();
    expect(printed).toContain('이미 올라가 있습니다. 바뀐 것이 없습니다');
  });

  test('partials, what they show, and a linked file of docs go with the day', async () => {
    write('docs/_shared.mdx', "import B from './papers/_b.mdx';\n\n![](./shared.png)\n\n<B />\n");
    write('docs/papers/_b.mdx', '[자료](./notes.pdf)\n');
    write('docs/shared.png', IMAGE);
    write('docs/papers/notes.pdf', 'x');
    write(`${MONTH}/asset/slides.pdf`, 'x');
    write(PAGE, `import S from '../../../_shared.mdx';\n\n${page('MoGA')}\n[발표](./asset/slides.pdf)\n\n<S />\n`);
    await publish();
    expect(lastCommit().slice(1)).toEqual(
      [
        'docs/_shared.mdx',
        'docs/papers/_b.mdx',
        'docs/papers/notes.pdf',
        PAGE,
        `${MONTH}/asset/slides.pdf`,
        'docs/shared.png',
      ].map((path) => `A\t${path}`),
    );
  });

  test('a package that only the changed list holds', async () => {
    write('package.json', '{"dependencies": {"react": "19.0.0"}}');
    write('package-lock.json', '{}');
    commitAll();
    write('package.json', '{"dependencies": {"react": "19.0.0", "@visx/shape": "3.0.0"}}');
    write('package-lock.json', '{"a": 1}');
    write(PAGE, `import {Bar} from '@visx/shape/lib/Bar';\n\n${page('MoGA')}\n<Bar />\n`);
    await expect(publish()).rejects.toThrow(/\n {2}package-lock\.json\n {2}package\.json\n/);
    write(PAGE, `import {useState} from 'react';\n\n${page('MoGA')}\n`);
    await publish();
    expect(lastCommit()).toEqual(['10-22: MoGA', `A\t${PAGE}`]);
  });

  test('what was changed beside it stays, and is named', async () => {
    write('docs/papers/topics.yml', '{}\n');
    write('src/A.tsx', 'export default () => null;\n');
    commitAll();
    write('docs/papers/topics.yml', '추론: [reasoning]\n');
    write('src/A.tsx', 'export default () => <b />;\n');
    write(PAGE, `import A from '@site/src/A';\n\n${page('MoGA')}\n<A />\n`);
    await publish({dryRun: true});
    expect(printed).toContain('바뀌었지만 함께 올리지 않습니다: docs/papers/topics.yml, src/A.tsx');
    await publish({ask: () => Promise.resolve(false)});
    expect(lastCommit()).toEqual(['10-22: MoGA', `A\t${PAGE}`]);
  });
});

describe('a day that is gone', () => {
  let published: string;

  beforeAll(async () => {
    published = mkdtempSync(join(tmpdir(), 'haru-publish-'));
    cpSync(template, published, {recursive: true});
    siteDir = join(published, 'site');
    write(PAGE, `${page('MoGA')}\n![](./asset/blog_20251022_img0.png)\n`);
    write(`${MONTH}/asset/blog_20251022_img0.png`, IMAGE);
    await publish();
  });
  beforeEach(() => cpSync(published, folder, {recursive: true}));
  afterAll(() => rmSync(published, {recursive: true}));

  test.each([
    ['from the folder', () => remove(PAGE)],
    ['from the index too', () => git('rm', '--quiet', PAGE)],
  ])('deleted %s, it is taken away', async (_, happens) => {
    happens();
    remove(`${MONTH}/asset/blog_20251022_img0.png`);
    write('README.md', '다른 것\n');
    await publish({date: '2025-10-22', dryRun: true});
    expect(printed).toContain(`  ${PAGE} (지움)`);
    await publish({date: '2025-10-22'});
    expect(lastCommit()).toEqual(['10-22 지움: MoGA', `D\t${PAGE}`, `D\t${MONTH}/asset/blog_20251022_img0.png`]);
    expect(git('status', '--porcelain')).toBe(' M README.md\n');
    expect(remoteLog()[0]).toBe('10-22 지움: MoGA');
    await expect(publish({date: '2025-10-22'})).rejects.toThrow('2025-10-22의 글이 없습니다');
  });

  test('links to it from other days are told before; those mended on disk are offered', async () => {
    const text = (link: string) => `${page('Glyph')}\n[그 논문](${link})\n`;
    write(`${MONTH}/20251023.mdx`, text('/docs/papers/y2025/oct/20251022#moga'));
    await publish({date: '2025-10-23'});
    remove(PAGE);
    const before = state();
    await expect(publish({date: '2025-10-22'})).rejects.toThrow(
      /고칠 곳 1개.*커밋하지 않았습니다\.\n\n.*20251023\.mdx:7:1: 링크가 가리키는 글이 없습니다/,
    );
    expect(state()).toEqual(before);
    write(`${MONTH}/20251023.mdx`, text('https://example.org'));
    await expect(publish({date: '2025-10-22'})).rejects.toThrow(/배포가 멈춥니다[\s\S]*\n {2}.*20251023\.mdx\n/);
    await publish({date: '2025-10-22', ask: yes});
    expect(lastCommit()).toEqual(['10-22 지움: MoGA', '10-23 고침: Glyph', `D\t${PAGE}`, `M\t${MONTH}/20251023.mdx`]);
  });

  test('of another date now, both halves go', async () => {
    const now = `${MONTH}/20251023.mdx`;
    git('mv', PAGE, now);
    write(now, `${page('MoGA')}\n![](./asset/blog_20251023_img0.png)\n`);
    git('mv', `${MONTH}/asset/blog_20251022_img0.png`, `${MONTH}/asset/blog_20251023_img0.png`);
    await publish({}, '2025-10-30');
    expect(lastCommit()).toEqual([
      '10-23 옮김: MoGA',
      `D\t${PAGE}`,
      `A\t${now}`,
      `D\t${MONTH}/asset/blog_20251022_img0.png`,
      `A\t${MONTH}/asset/blog_20251023_img0.png`,
    ]);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('of another extension now, both halves go, by the old name or the new', async () => {
    const now = PAGE.replace('.mdx', '.md');
    renameSync(join(siteDir, PAGE), join(siteDir, now));
    await publish({date: '2025-10-22'});
    expect(lastCommit()).toEqual(['10-22 옮김: MoGA', `A\t${now}`, `D\t${PAGE}`]);
    const later = `${MONTH}/20251023.md`;
    renameSync(join(siteDir, now), join(siteDir, later));
    await publish({date: '2025-10-22'});
    expect(printed[0]).toBe(`${later} (${now}에서 옮긴 글)`);
    expect(lastCommit()).toEqual(['10-23 옮김: MoGA', `D\t${now}`, `A\t${later}`]);
  });

  test('is named where another is published', async () => {
    remove(PAGE);
    write(`${MONTH}/20251024.mdx`, '## [전혀 다른 글](https://example.org)\n');
    await publish({}, '2025-10-24');
    expect(printed.join('\n')).toContain(`아직 사이트에 있는 글: ${PAGE}\n    → npm run publish -- 2025-10-22로`);
    expect(lastCommit()).toEqual(['10-24: 전혀 다른 글', `A\t${MONTH}/20251024.mdx`]);
    await publish({}, '2025-10-30');
    expect(printed[0]).toBe(`${PAGE} (지운 글)`);
    expect(lastCommit()[0]).toBe('10-22 지움: MoGA');
  });

  test('stays where its address is kept for others', async () => {
    write('docs/addresses.txt', '/docs/papers/y2025/oct/20251022 #moga\n');
    commitAll();
    write(PAGE, page('MoGAA'));
    await expect(publish()).rejects.toThrow(
      'docs/addresses.txt:1:1: 사라진 앵커입니다: /docs/papers/y2025/oct/20251022#moga',
    );
    remove(PAGE);
    await expect(publish({date: '2025-10-22'})).rejects.toThrow('docs/addresses.txt:1:1: 사라진 주소입니다');
    write('docs/addresses.txt', '/docs/papers/y2025/oct/20251022 -> /docs/papers/y2025/oct/20251007\n');
    await publish({date: '2025-10-22'});
    expect(lastCommit().slice(1)).toEqual(['M\tdocs/addresses.txt', `D\t${PAGE}`]);
  });

  test('is not what a sparse checkout leaves out', async () => {
    git('sparse-checkout', 'set', '--no-cone', '/README.md', `/${MONTH}/20251024.mdx`);
    write(`${MONTH}/20251024.mdx`, `${page('GAR')}\n[그 논문](/docs/papers/y2025/oct/20251022#moga)\n`);
    await publish({}, '2025-10-24');
    expect(lastCommit()).toEqual(['10-24: GAR', `A\t${MONTH}/20251024.mdx`]);
    expect(printed.join('\n')).not.toContain('지웠');
  });
});

test('an earlier commit that would not build is not pushed either', async () => {
  write(`${MONTH}/20251023.mdx`, '[x](#nowhere)\n');
  commitAll();
  write(PAGE, page('MoGA'));
  await expect(publish()).rejects.toThrow(/20251023\.mdx:1:1: .*앵커 '#nowhere'/);
  await expect(publish({}, '2025-10-30')).rejects.toThrow(/20251023\.mdx:1:1/);
  expect(remoteLog()).toEqual(['처음']);
});

test('a branch that is not deployed is named', async () => {
  write('.github/workflows/deploy.yml', 'on:\n  push:\n    branches: main\n');
  commitAll();
  git('switch', '--quiet', '-c', 'draft');
  git('push', '--quiet', '-u', 'origin', 'draft');
  write(PAGE, page('MoGA'));
  await publish();
  expect(printed.join('\n')).toContain('main만 배포합니다. draft에 올린 글은 사이트에 실리지 않습니다');
  expect(printed.join('\n')).toContain('올렸습니다: origin draft');
});

describe('an edit that is announced', () => {
  const announce = '2025-11-20' as IsoDate;
  const text = () => readFileSync(join(siteDir, PAGE), 'utf8');

  test('is told by the front matter of the day, in the same commit, once', async () => {
    write(PAGE, page('MoGA'));
    await publish();
    write(PAGE, page('MoGA', 'GAR'));
    const before = state();
    await publish({announce, dryRun: true});
    expect(printed).toContain('커밋할 것: 10-22 고침: MoGA, GAR');
    expect([text(), ...state()]).toEqual([page('MoGA', 'GAR'), ...before]);

    await publish({announce});
    expect(text()).toBe(`---\nupdated: ${announce}\n---\n\n${page('MoGA', 'GAR')}`);
    expect(lastCommit()).toEqual(['10-22 고침: MoGA, GAR', `M\t${PAGE}`]);
    expect(git('status', '--porcelain')).toBe('');
    expect(printed.join('\n')).toContain(`updated: ${announce}`);

    await publish({announce, date: '2025-10-22'});
    expect(printed.at(-1)).toBe('이미 올라가 있습니다. 바뀐 것이 없습니다');
  });

  test('leaves the page as it was where nothing is committed', async () => {
    write(PAGE, page('MoGA'));
    await expect(publish({announce})).rejects.toThrow('아직 올리지 않은 글입니다');
    await publish();
    await expect(publish({announce: '2025-10-21' as IsoDate})).rejects.toThrow('뒤의 글이라');
    const hook = join(siteDir, '.git/hooks/pre-commit');
    mkdirSync(dirname(hook), {recursive: true});
    writeFileSync(hook, '#!/bin/sh\nexit 1\n', {mode: 0o755});
    await expect(publish({announce})).rejects.toThrow('커밋하지 못했습니다');
    expect(text()).toBe(page('MoGA'));
    write(PAGE, `---\n{title: 글}\n---\n${page('MoGA')}`);
    await expect(publish({announce})).rejects.toThrow('두 --- 사이에 updated: 2025-11-20');
  });
});
