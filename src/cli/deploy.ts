/**
 * Builds the site for its address on GitHub Pages and pushes it to the `gh-pages` branch, for those who
 * use no Actions:
 *
 *     npm run deploy
 *
 * The address comes from the Git remote `origin` and from `static/CNAME`; `SITE_URL` and `SITE_BASE_URL`
 * win where they are set. Not Docusaurus' own `deploy`: in 3.10.2 it fails where the branch does not exist yet.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {publish} from 'gh-pages';

import {pagesAddress} from './pagesAddress.ts';

deploy(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function deploy(siteDir: string): Promise<void> {
  const git = (...args: string[]) => execFileSync('git', args, {cwd: siteDir, encoding: 'utf8'}).trim();
  const cname = join(siteDir, 'static/CNAME');
  const domain = existsSync(cname) ? readFileSync(cname, 'utf8').trim() : undefined;
  const remote = git('config', '--default', '', '--get', 'remote.origin.url');
  const {url, baseUrl} = pagesAddress(remote, domain);
  const docusaurus = join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  execFileSync(process.execPath, [docusaurus, 'build'], {
    cwd: siteDir,
    stdio: 'inherit',
    env: {SITE_URL: url, SITE_BASE_URL: baseUrl, ...process.env},
  });
  // The branch holds the site as it is now: a history of built pages would only make clones slow.
  await publish(join(siteDir, 'build'), {
    repo: remote,
    branch: 'gh-pages',
    dotfiles: true,
    history: false,
    message: `Deploy ${git('rev-parse', '--short', 'HEAD')}`,
  });
  console.log(`${url}${baseUrl}`);
}
