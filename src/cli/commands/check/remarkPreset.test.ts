import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {fileURLToPath} from 'node:url';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {engine} from 'unified-engine';
import {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import {beforeEach, expect, test} from 'vitest';

import {placesIn} from '../../../lint/places.ts';
import {check} from './check.ts';
import {remarkPreset} from './remarkPreset.ts';
import type {JsonFinding} from './reports.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FOLDER = 'docs/papers/y2025/oct';
const TEXT = `\uFEFF## 2. [MoGA](https://arxiv.org/abs/2510.18692) bytedance

SwiReasoning과 <|user|>, [글](/docs/papers/y2025/oct/20251007#1-swireasoning) [없음](#nowhere)

:::note
글

![](https://example.org/a.png)
`;

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-editor-'));
  mkdirSync(join(siteDir, FOLDER), {recursive: true});
  writeFileSync(join(siteDir, FOLDER, '20251007.mdx'), '## 1. [SwiReasoning](https://arxiv.org/abs/2510.05069)\n');
});

/** Runs the preset by the engine of language servers: on an editor's text of a file that has another on disk. */
async function open(path: string, value: string) {
  const file = new VFile({cwd: siteDir, path: join(siteDir, path), value});
  const options = {
    cwd: siteDir,
    files: [file],
    processor: unified().use(remarkParse),
    defaultConfig: remarkPreset(siteDir),
    alwaysStringify: true,
    streamError: new PassThrough(),
    streamOut: new PassThrough(),
  };
  await new Promise((resolve, reject) => {
    engine(options, (error) => (error ? reject(error) : resolve(undefined)));
  });
  return {messages: file.messages, formatted: String(file)};
}

/** What an editor underlines of the text. */
function textAt(place: VFileMessage['place']): string {
  if (!place || !('start' in place)) return '';
  const {offsetOf} = placesIn(TEXT);
  return TEXT.slice(offsetOf(place.start), offsetOf(place.end));
}

test.each(['20251022.mdx', '20251022.md'])(
  'an editor shows what check says, of the text that was not saved: %s',
  async (name) => {
    const path = `${FOLDER}/${name}`;
    writeFileSync(join(siteDir, path), 'saved before\n');
    const {messages, formatted} = await open(path, TEXT);
    expect(formatted).toBe(TEXT);

    writeFileSync(join(siteDir, path), TEXT);
    let json = '';
    const print = (text: string) => {
      json = text;
    };
    await check(siteDir, {files: [path], cwd: siteDir, json: true, print});
    const severity = new Map([
      [true, 'error'],
      [false, 'warning'],
      [undefined, 'info'],
    ] as const);
    const shown = messages.map(({line, column, place, ruleId: rule, fatal, reason, note, source}) => {
      expect(source).toBe('haru');
      expect(textAt(place)).not.toBe('');
      return {path, line, column, rule, severity: severity.get(fatal ?? undefined), reason, mend: note ?? null};
    });
    const byPlace = (all: unknown[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(byPlace(shown)).toEqual(byPlace(JSON.parse(json) as JsonFinding[]));
    expect(messages.map(({ruleId, place}) => [ruleId, textAt(place)]).sort()).toEqual([
      ['figure-alt', '![](https://example.org/a.png)'],
      ['foreign', '![](https://example.org/a.png)'],
      ['link', '[없음](#nowhere)'],
      ['numbered-anchor', '1-swireasoning'],
      ['numbering', '## 2'],
      ['paper-heading', 'bytedance'],
      ['token', '<|user|>,'],
      ['unclosed', ':::note'],
    ]);
  },
);

test('what an editor may put in its place fits the place', async () => {
  const text = '## 1. [A](https://a.org)\n\nSwiReasoning\n';
  const {messages} = await open(`${FOLDER}/20251022.mdx`, text);
  expect(messages.map(({place, expected}) => [place, expected])).toEqual([
    [
      {start: {line: 3, column: 1}, end: {line: 3, column: 13}},
      ['[SwiReasoning](/docs/papers/y2025/oct/20251007#swireasoning)'],
    ],
  ]);
});

test('files that are no days are left alone', async () => {
  const {messages, formatted} = await open('README.md', '##x\n\n* a\n');
  expect(messages).toEqual([]);
  expect(formatted).toBe('##x\n\n* a\n');
});

test('the configuration file works under plain Node', () => {
  mkdirSync(join(siteDir, 'node_modules'));
  for (const name of ['src', ...['tsx', 'unified', 'vfile'].map((name) => `node_modules/${name}`)]) {
    symlinkSync(join(ROOT, name), join(siteDir, name));
  }
  copyFileSync(join(ROOT, '.remarkrc.mjs'), join(siteDir, '.remarkrc.mjs'));
  const script = `
    import {unified} from 'unified';
    import {VFile} from 'vfile';
    import preset from './.remarkrc.mjs';
    const file = new VFile({path: '${FOLDER}/20251022.mdx', value: '## 2. [A](https://a.org)\\n'});
    const processor = unified().use(preset).freeze();
    await processor.run(processor.parse(file), file);
    console.log(file.messages.map(({line, column, ruleId}) => [line, column, ruleId].join(' ')).join());
  `;
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: siteDir,
    encoding: 'utf8',
    env: {...process.env, NODE_OPTIONS: ''},
  });
  expect(stderr).toBe('');
  expect(stdout).toBe('1 1 numbering\n');
}, 60_000);
