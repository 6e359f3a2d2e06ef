import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {checkSite} from '../../src/cli/site/checkSite.ts';
import {ROOT, SITE_ENV} from '../e2e/sites.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';

let parent: string;
let dir: string;
beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'haru-keep-going-')));
  const month = join(parent, 'docs/papers/y2025/oct');
  mkdirSync(month, {recursive: true});
  const write = (day: string, text: string) => writeFileSync(join(month, `${day}.mdx`), text);
  write('20251020', '## 1. [GAR](https://arxiv.org/abs/2510.18876)\n\n[앞](/docs/papers/y2025/oct/20251021#moga)\n');
  // In a paragraph, a heading, a definition, and the front matter.
  write(
    '20251021',
    '---\ntitle: [글]\n---\n\n## 1. [MoGA](https://arxiv.org/abs/2510.18692) `mit`\n\n바른 문단\n\n![없는](./asset/none.png) 나쁜 문단\n\n## 2. [Beta](/docs/papers/y2025/oct/20251001)\n\n[정의][a]\n\n[a]: ./none.mdx\n',
  );
  // Compiled, and of code that no page may load.
  write(
    '20251022',
    'export const a = 1;\n\n## 1. [Code](https://arxiv.org/abs/2510.18700)\n\n값 {a}\n\n<div style={{top: a}}><script src="https://example.org/a.js" /></div>\n\n[없는](#none)\n',
  );
  dir = await createSite({root: ROOT, dir: join(parent, 'site'), docs: join(parent, 'docs')});
});
afterAll(() => rmSync(parent, {recursive: true, force: true}));

const pageOf = (day: string) => readFileSync(join(dir, `build/docs/papers/y2025/oct/${day}.html`), 'utf8');

test('with --keep-going days with faults keep no other from being published', async () => {
  const summary = join(parent, 'summary.md');
  const strict = await buildSite({dir, env: SITE_ENV, byScript: true});
  expect(strict.code).toBe(1);

  const env = {...SITE_ENV, HARU_KEEP_GOING: 'true', GITHUB_STEP_SUMMARY: summary};
  const {code, output} = await buildSite({dir, env, byScript: true});
  expect(code, output).toBe(2);
  expect(output).toContain('다른 글은 모두 실렸고, 글 2개는 고칠 곳을 위에 달고 실렸습니다');
  expect(readFileSync(summary, 'utf8')).toContain('docs/papers/y2025/oct/20251021.mdx:9:1: 그림 파일이 없습니다');

  expect(pageOf('20251020')).toContain('/docs/papers/y2025/oct/20251021#moga>앞</a>');
  expect(pageOf('20251020')).not.toContain('고칠 곳');
  const faulty = pageOf('20251021');
  expect(faulty).toMatch(/이 글에서 고칠 곳 \d개/);
  expect(faulty).toContain('바른 문단');
  expect(faulty).toContain('나쁜 문단');
  expect(faulty).toContain('[Beta](/docs/papers/y2025/oct/20251001)');
  const compiled = pageOf('20251022');
  expect(compiled).toContain('이 글에서 고칠 곳');
  expect(compiled).not.toContain('<script src="https://example.org');

  const said: string[] = [];
  const {isClean} = await checkSite(dir, {print: (text) => said.push(text), env: {}, repository: 'reader/papers'});
  expect(isClean, said.join('\n')).toBe(true);
}, 300_000);
