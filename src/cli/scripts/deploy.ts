/**
 * Builds the site for its address on GitHub Pages and pushes it to the `gh-pages` branch of `origin`, for those who
 * use no Actions:
 *
 *     npm run deploy
 *
 * The address comes from the Git remote `origin` and from `static/CNAME`; `SITE_URL` and `SITE_BASE_URL`
 * win where they are set. With `-- --keep-going` a day with faults keeps no other from being published (see `keepGoing.ts`). Not Docusaurus' own `deploy`: in 3.10.2 it fails where the branch does not exist yet.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {CommandError} from '../CommandError.ts';
import {type Git, gitIn} from '../commands/publish/git.ts';
import {requireAuthor} from '../commands/publish/readyBranch.ts';
import {checkSite} from '../site/checkSite.ts';
import {pagesAddress} from '../site/pagesAddress.ts';
import {pushSite} from './pushSite.ts';

deploy(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof CommandError ? error.message : error);
  process.exitCode = 1;
});

async function deploy(siteDir: string): Promise<void> {
  const git = gitIn(siteDir);
  const remote = await originOf(git);
  await requireAuthor(git);
  const cname = join(siteDir, 'static/CNAME');
  const domain = existsSync(cname) ? readFileSync(cname, 'utf8').trim() : undefined;
  const {url, baseUrl} = pagesAddress(remote, {domain, env: process.env});
  const env = {...process.env, SITE_URL: url, SITE_BASE_URL: baseUrl};
  const dirty = ((await git.ask('status', '--porcelain=v1', '--', '.')) ?? '').split('\n').filter(Boolean);
  if (dirty.length > 0) console.log(`커밋하지 않은 것도 사이트에 실립니다:\n${listed(dirty)}`);

  const isWhole = build(siteDir, env);
  const {isClean} = await checkSite(siteDir, {env});
  if (!isClean) throw new CommandError('빌드한 사이트에 고칠 곳이 있어 올리지 않았습니다');
  const version = await git.ask('describe', '--always', '--dirty', '--exclude=*');
  await pushSite(join(siteDir, 'build'), {git, message: `Deploy ${version ?? 'a site that was never committed'}`});
  console.log(`올렸습니다: origin gh-pages\n${url}${baseUrl}`);
  if (isWhole) return;
  console.error('고칠 곳이 있는 글은 그것을 위에 달고 실렸습니다. 위의 목록을 보세요');
  process.exitCode = WITH_FAULTS;
}

async function originOf(git: Git): Promise<string> {
  if ((await git.ask('rev-parse', '--is-inside-work-tree')) !== 'true') {
    throw new CommandError(
      'git 저장소가 아닙니다. 아무것도 쓰지 않았습니다\n    → git init으로 만들거나 저장소 안에서 하세요',
    );
  }
  const remote = await git.ask('config', '--get', 'remote.origin.url');
  if (remote) return remote;
  throw new CommandError(
    '올릴 곳(origin)이 없습니다. 아무것도 쓰지 않았습니다\n    → git remote add origin https://github.com/이름/저장소.git처럼 먼저 적으세요',
  );
}

/** So many lines tell what they are of. */
const LISTED = 10;

function listed(lines: readonly string[]): string {
  const rest = lines.length > LISTED ? [`… 그 밖에 ${lines.length - LISTED}개`] : [];
  return [...lines.slice(0, LISTED), ...rest].map((line) => `  ${line}`).join('\n');
}

/** The exit code of `npm run build -- --keep-going` where days are published with faults. */
const WITH_FAULTS = 2;

/** @returns whether no day has faults */
function build(siteDir: string, env: NodeJS.ProcessEnv): boolean {
  const options = process.argv.slice(2).filter((argument) => argument === '--keep-going');
  const {status, error} = spawnSync(process.execPath, [join(siteDir, 'src/cli/scripts/build.mjs'), ...options], {
    cwd: siteDir,
    stdio: 'inherit',
    env,
  });
  if (status !== 0 && status !== WITH_FAULTS) throw new CommandError('빌드하지 못해 올리지 않았습니다', {cause: error});
  return status === 0;
}
