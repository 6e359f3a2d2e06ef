import {execFileSync, spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, readdir, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {FIXTURE_DOCS, ROOT} from '../e2e/sites.ts';
import {expect, test} from '../e2e/test.ts';
import {createSite} from '../site/createSite.ts';

let parent: string;
let dir: string;
let bare: string;
let env: NodeJS.ProcessEnv;

const git = (...args: string[]) => execFileSync('git', args, {cwd: dir, env, encoding: 'utf8', stdio: 'pipe'});

/** `npm run deploy` in the site. */
function deploy(further: NodeJS.ProcessEnv = {}) {
  const script = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/scripts/deploy.ts')];
  const {status, stdout, stderr} = spawnSync(process.execPath, script, {
    cwd: dir,
    env: {...env, ...further},
    encoding: 'utf8',
  });
  return {status, output: stdout + stderr};
}

/** The files of the branch, and those of the folder that it was made of. */
async function pushedAndBuilt(): Promise<[string[], string[]]> {
  const pushed = git('--git-dir', bare, 'ls-tree', '-r', '-z', '--name-only', 'gh-pages').split('\0').filter(Boolean);
  const entries = await readdir(join(dir, 'build'), {recursive: true, withFileTypes: true});
  const built = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return [pushed.sort(), built.map((file) => file.slice(join(dir, 'build/').length)).sort()];
}

test.beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'e2e-deploy-')));
  dir = await createSite({root: ROOT, dir: join(parent, 'site'), docs: FIXTURE_DOCS});
  bare = join(parent, 'origin.git');
  env = {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    // Git itself puts a folder in the place of the address on GitHub.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${bare}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/Reader/papers.git',
    GIT_AUTHOR_NAME: 'Reader',
    GIT_AUTHOR_EMAIL: 'reader@example.org',
    GIT_COMMITTER_NAME: 'Reader',
    GIT_COMMITTER_EMAIL: 'reader@example.org',
  };
  await mkdir(join(dir, '.github/workflows'), {recursive: true});
  await writeFile(join(dir, '.github/workflows/check.yml'), 'on: push\n');
  await writeFile(join(dir, '.npmrc'), 'engine-strict=true\n');
  await writeFile(join(dir, '.gitignore'), 'node_modules/\nbuild/\n.docusaurus/\n*.xml\n');
  // What is no text to git would be pushed as the address of a file elsewhere, and an end of line as another.
  await writeFile(join(dir, '.gitattributes'), '*.png filter=lfs -text\n* text eol=crlf\n');
  git('init', '--quiet', '--bare', bare);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  git('remote', 'add', 'origin', 'https://github.com/Reader/papers.git');
  git('push', '--quiet', 'origin', 'HEAD:main');
});
test.afterEach(() => rm(parent, {recursive: true, force: true}));

test('deploy makes the gh-pages branch of origin hold the built site and nothing else', async () => {
  // Two builds.
  test.slow();
  await writeFile(join(dir, 'static/CNAME'), 'papers.example.org\n');
  await writeFile(join(dir, 'static/old.txt'), 'x\n');
  git('add', 'static/old.txt');
  const before = git('status', '--porcelain');
  const first = deploy();
  expect(first.output).toContain('커밋하지 않은 것도 사이트에 실립니다:\n  A  static/old.txt\n  ?? static/CNAME');
  expect(first).toMatchObject({status: 0, output: expect.stringContaining('https://papers.example.org/')});
  const [pushed, built] = await pushedAndBuilt();
  expect(pushed).toEqual(built);
  expect(pushed).toEqual(
    expect.arrayContaining(['.nojekyll', 'CNAME', '404.html', 'index.html', 'rss.xml', 'old.txt']),
  );
  expect(pushed.filter((path) => path.startsWith('.'))).toEqual(['.nojekyll']);
  expect(git('--git-dir', bare, 'show', 'gh-pages:index.html')).toContain('https://papers.example.org/');
  expect(git('status', '--porcelain')).toBe(before);

  // The same on a remote that is not GitHub's; what is gone from the site goes from the branch.
  git('rm', '--quiet', '--force', 'static/old.txt');
  await rm(join(dir, 'static/CNAME'));
  git('remote', 'set-url', 'origin', bare);
  expect(deploy({SITE_URL: 'https://reader.gitlab.io', SITE_BASE_URL: '/papers/'})).toMatchObject({status: 0});
  const [now, rebuilt] = await pushedAndBuilt();
  expect(now).toEqual(rebuilt);
  expect(now).not.toContain('old.txt');
  expect(git('--git-dir', bare, 'show', 'gh-pages:index.html')).toContain('https://reader.gitlab.io/papers/');
  expect(git('--git-dir', bare, 'rev-list', '--count', 'gh-pages').trim()).toBe('1');
  expect(git('--git-dir', bare, 'fsck', '--strict', '--no-dangling')).toBe('');
});

test('a site with a fault is not pushed', async () => {
  await writeFile(join(dir, 'docs/addresses.txt'), '/docs/papers/y2025/oct/20251022\n/feed-of-old.xml\n');
  const {status, output} = deploy();
  expect(output).toContain('docs/addresses.txt:2:1: 사라진 주소입니다: /feed-of-old.xml');
  expect(output).toContain('빌드한 사이트에 고칠 곳이 있어 올리지 않았습니다');
  expect(status).toBe(1);
  expect(git('--git-dir', bare, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main\n');
});

test('where it cannot be told what to push where, nothing is built', async () => {
  git('remote', 'set-url', 'origin', bare);
  expect(deploy().output).toContain('→ SITE_URL=https://example.org SITE_BASE_URL=/papers/ npm run deploy처럼');
  expect(deploy({SITE_URL: 'reader.gitlab.io'}).output).toContain('→ SITE_URL=https://reader.gitlab.io처럼 적으세요');
  git('remote', 'remove', 'origin');
  expect(deploy()).toEqual({
    status: 1,
    output:
      '올릴 곳(origin)이 없습니다. 아무것도 쓰지 않았습니다\n    → git remote add origin https://github.com/이름/저장소.git처럼 먼저 적으세요\n',
  });
  expect(await readdir(dir)).not.toContain('build');
});
