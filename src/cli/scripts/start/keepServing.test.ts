import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {freePort} from '../../../../tests/site/startSite.ts';

let dir: string;
let port: number;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serving-'));
  port = await freePort();
});
afterEach(() => rm(dir, {recursive: true, force: true}));

/** Writes down how it was begun, listens in name only, and ends as it is told for its turn. */
const SERVER = `
import {appendFileSync, readFileSync} from 'node:fs';
const {LOG, TURNS, OPEN_NEWEST_DAY = ''} = process.env;
appendFileSync(LOG, [...process.execArgv, ...process.argv.slice(2), OPEN_NEWEST_DAY].join(' ').trim() + '\\n');
const turn = JSON.parse(TURNS)[readFileSync(LOG, 'utf8').split('\\n').length - 2] ?? {};
process.once('disconnect', () => process.exit());
if (turn.port) await new Promise((resolve) => process.send({port: turn.port}, resolve));
if (turn.signal) process.kill(process.pid, turn.signal);
else if (turn.code !== undefined) process.exit(turn.code);
console.log('serving');
setInterval(() => {}, 1000);
`;

interface Turn {
  /** On which it says that it listens. */
  port?: number;
  code?: number;
  signal?: NodeJS.Signals;
}

/** Runs servers that end, one after the other, as the turns say; the last one stays where they say nothing. */
async function serve(turns: Turn[], {open = false, nodeArgs = [] as string[]} = {}) {
  const [server, log] = [join(dir, 'server.mjs'), join(dir, 'log')];
  await writeFile(server, SERVER);
  const script = `
    import {keepServing} from ${JSON.stringify(new URL('keepServing.mjs', import.meta.url).href)};
    process.exitCode = await keepServing({server: ${JSON.stringify(server)}, args: ['--port', '${port}'], open: ${open}});
  `;
  const start = join(dir, 'start.mjs');
  await writeFile(start, script);
  const child = spawn(process.execPath, [...nodeArgs, start], {
    env: {...process.env, LOG: log, TURNS: JSON.stringify(turns)},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const isServing = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('serving')) resolve();
      });
    }
  });
  const end = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    child,
    isServing,
    output: () => output,
    code: async () => (await end)[0],
    begun: async () => (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean),
  };
}

test('a server that dies is begun anew on the port that it had, and opens no second browser', async () => {
  const other = await freePort();
  const run = await serve([{port: other, signal: 'SIGABRT'}, {port: other, code: 1}, {code: 0}], {open: true});
  expect(await run.code()).toBe(0);
  const again = `--port ${port} --port ${other}`;
  expect(await run.begun()).toEqual([`--port ${port} true`, again, again]);
  expect(run.output()).toContain('서버가 갑자기 끝났습니다(SIGABRT). 다시 시작합니다');
});

test('one that died before it listened opens the browser when it is begun anew', async () => {
  const run = await serve([{signal: 'SIGKILL'}, {port, code: 0}], {open: true});
  expect(await run.code()).toBe(0);
  expect(await run.begun()).toEqual([`--port ${port} true`, `--port ${port} true`]);
});

test('one that dies again and again is given up after three times', async () => {
  const run = await serve(Array.from({length: 9}, () => ({port, signal: 'SIGSEGV'})));
  expect(await run.code()).toBe(139);
  expect(await run.begun()).toHaveLength(4);
  expect(run.output()).toContain('서버가 1분 안에 거듭 끝나(SIGSEGV) 다시 시작하지 않습니다');
});

test('what keeps it from listening is told once', async () => {
  const run = await serve([{code: 3}]);
  expect(await run.code()).toBe(3);
  expect(await run.begun()).toHaveLength(1);
  expect(run.output()).toContain('서버를 시작하지 못했습니다');
});

test('a port that is taken is told, and nothing is begun', async () => {
  const taken = createServer().listen(port, '127.0.0.1');
  await once(taken, 'listening');
  try {
    const run = await serve([]);
    expect(await run.code()).toBe(1);
    expect(await run.begun()).toEqual([]);
    expect(run.output()).toContain(`${port}번 포트를 다른 프로그램이 쓰고 있습니다`);
  } finally {
    taken.close();
  }
});

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends both',
  async (signal) => {
    const run = await serve([{port}]);
    await run.isServing;
    run.child.kill(signal);
    // The pipes close when the last of them is gone.
    expect(await run.code()).toBe({SIGINT: 130, SIGTERM: 143, SIGHUP: 129}[signal]);
    expect(await run.begun()).toHaveLength(1);
  },
);

test('options of Node, as a limit of memory, are the server’s too', async () => {
  const run = await serve([{code: 0}], {nodeArgs: ['--max-old-space-size=77']});
  await run.code();
  expect(await run.begun()).toEqual([`--max-old-space-size=77 --port ${port}`]);
});
