import {execFile, execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import sharp from 'sharp';
import {expect, onTestFinished, test} from 'vitest';

import {startSources} from '../sources/server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The commands of the README's morning, without the one that only shows: `['new', '--from-hf', '6']`. */
function sessionOf(readme: string): string[][] {
  const session = /^## 아침 10분\n[\s\S]*?^```\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
  return [...session.matchAll(/^\$ npm run (\w+)(?: -- (.*))?$/gm)].map(([, name = '', options = '']) => [
    name,
    ...[...options.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare),
  ]);
}

test('the README’s morning runs as it stands: from a list to a page that is online', async () => {
  const home = mkdtempSync(join(tmpdir(), 'haru-morning-'));
  onTestFinished(() => rmSync(home, {recursive: true}));
  const sources = await startSources();
  onTestFinished(() => sources.close());
  const siteDir = join(home, 'site');
  const git = (...options: string[]) => execFileSync('git', options, {cwd: siteDir, encoding: 'utf8'});
  // A clone has the days that were written before, as this project's has.
  mkdirSync(join(siteDir, 'docs/papers/y2025/oct'), {recursive: true});
  writeFileSync(
    join(siteDir, 'docs/papers/y2025/oct/20251022.mdx'),
    '## 1. [Lake](https://arxiv.org/abs/2510.10001)\n\n글\n',
  );
  writeFileSync(join(siteDir, 'docusaurus.config.ts'), '');
  writeFileSync(join(siteDir, '.gitignore'), 'node_modules\n');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(home, 'remote.git')]);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'author');
  git('config', 'user.email', 'author@example.org');
  git('remote', 'add', 'origin', join(home, 'remote.git'));
  git('add', '--all');
  git('commit', '--quiet', '--message=begin');
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  await sharp({create: {width: 1600, height: 1050, channels: 3, background: 'white'}}).toFile(join(home, 'moga.png'));

  const {INIT_CWD: _, ...env} = process.env;
  const {arxivUrl, huggingFaceUrl} = sources.sources;
  const options = {
    cwd: siteDir,
    env: {...env, NODE_OPTIONS: '', HARU_ARXIV_URL: arxivUrl, HARU_HUGGINGFACE_URL: huggingFaceUrl},
  };
  const commands = sessionOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  expect(commands.map(([name]) => name)).toEqual(['new', 'figure', 'check', 'publish']);
  let said = '';
  for (const command of commands) {
    const words = command.map((word) => word.replace(/^~/, home));
    const {stdout} = await promisify(execFile)(process.execPath, [join(ROOT, 'src/cli/haru.mjs'), ...words], options);
    said += stdout;
  }
  expect(said).toMatch(/글 2개: 오류 0개, 경고 0개/);
  expect(said).toMatch(/올렸습니다: origin main\n$/);
  const online = execFileSync('git', ['--git-dir', join(home, 'remote.git'), 'ls-tree', '-r', '--name-only', 'main'], {
    encoding: 'utf8',
  });
  expect(online).toMatch(/^docs\/papers\/y\d+\/\w+\/asset\/blog_\d+_img0\.png$/m);
  expect(online).toMatch(/^docs\/papers\/y\d+\/\w+\/\d{8}\.mdx$/m);
}, 120_000);
