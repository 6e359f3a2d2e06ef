import {type ChildProcess, spawn} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SERVER = fileURLToPath(new URL('../../../../tests/editor/languageServer.ts', import.meta.url));
const TEXT = `## 2. [MoGA](https://arxiv.org/abs/2510.18692) bytedance

[글](/docs/papers/y2025/oct/20251007#swiresoning)
`;

interface Place {
  line: number;
  character: number;
}
interface Diagnostic {
  range: {start: Place; end: Place};
  severity: number;
  code: string;
  message: string;
  data?: {expected: string[]};
}
interface CodeAction {
  title: string;
  edit: {changes: Record<string, {range: Diagnostic['range']; newText: string}[]>};
}

let siteDir: string;
let server: ChildProcess;
let client: MessageConnection;

/** A site with the project's own configuration file, whose code lies elsewhere. */
beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-server-'));
  mkdirSync(join(siteDir, 'node_modules'));
  mkdirSync(join(siteDir, 'docs/papers/y2025/oct'), {recursive: true});
  for (const path of ['src', 'node_modules/tsx']) symlinkSync(join(ROOT, path), join(siteDir, path));
  copyFileSync(join(ROOT, '.remarkrc.mjs'), join(siteDir, '.remarkrc.mjs'));
  writeFileSync(
    join(siteDir, 'docs/papers/y2025/oct/20251007.mdx'),
    '## 1. [SwiReasoning](https://arxiv.org/abs/2510.05069)\n',
  );
  server = spawn(process.execPath, ['--import', 'tsx', SERVER, '--stdio'], {
    cwd: ROOT,
    env: {...process.env, NODE_OPTIONS: ''},
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (!server.stdout || !server.stdin) throw new Error('The server has no streams');
  client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
});

afterEach(() => {
  client.dispose();
  server.kill();
  rmSync(siteDir, {recursive: true});
});

/** Opens a text as an editor does that has not saved it, and waits for what the server says of it. */
async function open(text: string): Promise<{uri: string; diagnostics: Diagnostic[]}> {
  const root = pathToFileURL(siteDir).href;
  const capabilities = {workspace: {workspaceFolders: true, configuration: true}};
  client.onRequest('workspace/configuration', () => [{requireConfig: true}]);
  client.onRequest('client/registerCapability', () => null);
  const published = new Promise<{uri: string; diagnostics: Diagnostic[]}>((resolve) => {
    client.onNotification('textDocument/publishDiagnostics', resolve);
  });
  const workspaceFolders = [{uri: root, name: 'site'}];
  await client.sendRequest('initialize', {processId: process.pid, rootUri: root, capabilities, workspaceFolders});
  await client.sendNotification('initialized', {});
  const uri = `${root}/docs/papers/y2025/oct/20251022.mdx`;
  await client.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId: 'markdown', version: 1, text},
  });
  return published;
}

test('a language server shows what check says, and mends by one click what it can', async () => {
  const {uri, diagnostics} = await open(TEXT);
  const lines = TEXT.split('\n');
  const shown = diagnostics.map(({range: {start, end}, severity, code, message}) => {
    expect(start.line).toBe(end.line);
    return [code, severity, lines[start.line]?.slice(start.character, end.character), message.split('\n')[0]];
  });
  expect(shown.sort()).toEqual([
    [
      'link',
      1,
      '[글](/docs/papers/y2025/oct/20251007#swiresoning',
      "/docs/papers/y2025/oct/20251007에 앵커 '#swiresoning'이(가) 없습니다",
    ],
    ['numbering', 2, '## 2', '번호가 2부터 시작합니다'],
    ['paper-heading', 2, 'bytedance', "링크 뒤의 'bytedance'은(는) 기관으로 읽지 않습니다"],
  ]);

  const range = {start: {line: 0, character: 0}, end: {line: 3, character: 0}};
  const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range,
    context: {diagnostics},
  });
  const edits = actions.flatMap(({edit}) => edit.changes[uri] ?? []);
  // From the end, so that no edit moves the place of another.
  edits.sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character);
  for (const {range: place, newText} of edits) {
    const line = lines[place.start.line] ?? '';
    lines[place.start.line] = line.slice(0, place.start.character) + newText + line.slice(place.end.character);
  }
  expect(lines.join('\n')).toBe(`## 1. [MoGA](https://arxiv.org/abs/2510.18692) \`bytedance\`

[글](/docs/papers/y2025/oct/20251007#swireasoning)
`);
}, 60_000);
