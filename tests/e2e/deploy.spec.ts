import {execFileSync} from 'node:child_process';
import {mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {createSite} from '../site/createSite.ts';
import {FIXTURE_DOCS, ROOT} from './sites.ts';
import {expect, test} from './test.ts';

test('deploy pushes the site, built for its address, to the gh-pages branch of origin', async () => {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'e2e-deploy-')));
  try {
    const dir = await createSite({root: ROOT, dir: join(parent, 'site'), docs: FIXTURE_DOCS});
    await writeFile(join(dir, 'static/CNAME'), 'papers.example.org\n');
    const bare = join(parent, 'origin.git');
    // Git itself puts a folder in the place of the address on GitHub.
    const env = {
      ...process.env,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${bare}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/Reader/papers.git',
      GIT_AUTHOR_NAME: 'Reader',
      GIT_AUTHOR_EMAIL: 'reader@example.org',
      GIT_COMMITTER_NAME: 'Reader',
      GIT_COMMITTER_EMAIL: 'reader@example.org',
    };
    const git = (...args: string[]) => execFileSync('git', args, {cwd: dir, env, encoding: 'utf8'});
    git('init', '--quiet', '--bare', bare);
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
    git('remote', 'add', 'origin', 'https://github.com/Reader/papers.git');
    git('push', '--quiet', 'origin', 'HEAD:main');

    execFileSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/deploy.ts')], {
      cwd: dir,
      env,
      stdio: 'pipe',
    });

    const published = git('--git-dir', bare, 'ls-tree', '-r', '--name-only', 'gh-pages').split('\n');
    expect(published).toEqual(
      expect.arrayContaining(['.nojekyll', 'CNAME', '404.html', 'index.html', 'docs/papers/y2025/oct/20251022.html']),
    );
    expect(published).not.toContain('docusaurus.config.ts');
    expect(git('--git-dir', bare, 'show', 'gh-pages:index.html')).toContain('https://papers.example.org/');
  } finally {
    await rm(parent, {recursive: true, force: true});
  }
});
