import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

import sharp from 'sharp';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {createSite} from '../site/createSite.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DAY = 'docs/papers/y2025/oct/20251022';

let parent: string;
let dir: string;
beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'haru-builds-')));
  const docs = join(parent, 'docs');
  const month = join(docs, 'papers/y2025/oct');
  mkdirSync(month, {recursive: true});
  writeFileSync(join(month, '20251020.mdx'), '# 10-20\n\n## 1. [GAR](https://arxiv.org/abs/2510.18876)\n');
  const noise = {type: 'gaussian', mean: 128, sigma: 30} as const;
  const photo = await sharp({create: {width: 300, height: 300, channels: 3, background: '#fff', noise}})
    .jpeg()
    .toBuffer();
  writeFileSync(join(month, 'half.jpg'), photo.subarray(0, photo.length / 2));
  writeFileSync(
    join(month, '20251022.mdx'),
    '# 10-22\n\n## 1. [MoGA](https://arxiv.org/abs/2510.18692)\n\n![반쪽](./half.jpg)\n',
  );
  dir = await createSite({root: ROOT, dir: join(parent, 'site'), docs});
});
afterAll(() => rmSync(parent, {recursive: true, force: true}));

/** `npm run build` or `npm start` in the site. */
function run(script: 'build' | 'start', ...args: string[]) {
  return runWith({}, script, ...args);
}

function runWith(env: NodeJS.ProcessEnv, script: 'build' | 'start', ...args: string[]) {
  const child = spawn(process.execPath, [join(dir, `src/cli/scripts/${script}.mjs`), ...args], {
    cwd: dir,
    env: {...process.env, NODE_ENV: '', NO_UPDATE_NOTIFIER: '1', CI: 'true', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += stripVTControlCharacters(text);
    });
  }
  const ended = once(child, 'close').then(([code]) => ({code: code as number | null, output}));
  return {child, ended};
}

/** What a plugin threw; Docusaurus puts the stack of its own error before it. */
function ownWords(output: string): string {
  expect(output).toContain('[cause]');
  return output.slice(output.indexOf('[cause]'));
}

test('what an author wrote in a wrong way is listed without a stack, before the docs plugin stumbles over it', async () => {
  const twice = join(dir, `${DAY}.md`);
  const page = join(dir, 'docs/papers/y2025/oct/20251021.mdx');
  writeFileSync(twice, '# 10-22\n');
  writeFileSync(page, '---\ntitle: "글\n---\n\n# 10-21\n');
  // Docusaurus knows no such option, and must not see it.
  const {code, output} = await run('build', '--strict').ended;
  rmSync(twice);
  rmSync(page);
  expect(code).toBe(1);
  expect(output).toContain('docs/papers/y2025/oct/20251021.mdx:2:');
  expect(output).toContain('머리말: ');
  expect(output).toContain(`${DAY}.mdx:1:1: 2025-10-22의 글이 이미 있습니다: ${DAY}.md`);
  expect(ownWords(output)).not.toMatch(/^\s+at /m);
}, 120_000);

test('after a build that was ended half-way, on caches of rubbish, days are published without what cannot be made', async () => {
  const broken =
    "export const robots = () => [{path: 'robots.txt', content: () => {\n  throw new Error('로봇이 없습니다');\n}}];\n";
  writeFileSync(join(dir, 'src/derived/robots.ts'), broken);

  rmSync(join(dir, '.docusaurus'), {recursive: true, force: true});
  const {child, ended} = run('build');
  while (!existsSync(join(dir, '.docusaurus/routes.js')) && child.exitCode === null) await setTimeout(50);
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({code: 143, output: expect.stringContaining('빌드를 그만두었습니다')});

  for (const file of cacheFiles()) writeFileSync(file, 'rubbish');
  const {code, output} = await run('build').ended;
  expect(code, output).toBe(0);
  expect(output).toContain('글에서 나온 파일 2개를 만들지 못했습니다');
  expect(output).toContain(`docs/papers/y2025/oct/half.jpg: 다 저장되지 않았거나 깨진 그림입니다`);
  expect(output).toContain('robots.txt: 로봇이 없습니다');
  expect(readFileSync(join(dir, `build/${DAY}.html`), 'utf8')).toContain('MoGA');
  expect(existsSync(join(dir, 'build/rss.xml'))).toBe(true);
}, 240_000);

test.each(['build', 'start'] as const)(
  '%s with an address that is none says so, and nothing else',
  async (script) => {
    expect(await runWith({SITE_URL: 'https://example.org/papers'}, script).ended).toEqual({
      code: 1,
      output:
        "SITE_URL 'https://example.org/papers'은(는) 사이트의 주소가 아닙니다. 아무것도 쓰지 않았습니다\n" +
        '    → SITE_URL=https://example.org SITE_BASE_URL=/papers/처럼 적으세요\n',
    });
  },
  30_000,
);

test('a file in the place of the site stops a build before it writes anything', async () => {
  const file = join(dir, 'site.zip');
  writeFileSync(file, 'x');
  const {code, output} = await run('build', '--out-dir', 'site.zip').ended;
  expect(code).toBe(1);
  expect(output).toBe(
    `${file}에 쓸 수 없습니다 (ENOTDIR). 아무것도 쓰지 않았습니다\n    → 이 이름의 파일을 옮기거나 지우세요\n`,
  );
  expect(readFileSync(file, 'utf8')).toBe('x');
}, 30_000);

test('a port that is taken is named, and the one to use instead', async () => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  const {code, output} = await run('start', '--port', String(port), '--no-open').ended;
  server.close();
  expect(code).toBe(1);
  expect(output).toBe(
    `${port}번 포트를 다른 프로그램이 쓰고 있습니다\n    → 그것을 끝내거나 다른 포트를 쓰세요, npm start -- --port ${port + 1}\n`,
  );
}, 30_000);

/** The caches of the bundler and of ours. */
function cacheFiles(): string[] {
  const entries = ['node_modules/.cache', '.docusaurus']
    .map((folder) => join(dir, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, {recursive: true, withFileTypes: true}));
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
