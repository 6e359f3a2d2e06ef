import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {askedHosts, withoutNetwork} from './withoutNetwork.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'haru-network-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Runs a script under the guard: what it prints, and the hosts that were written down. */
async function run(script: string): Promise<{printed: string; asked: string[]}> {
  const log = join(folder, 'log');
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: {...process.env, ...withoutNetwork(log)},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child, 'close');
  return {printed: printed.trim(), asked: askedHosts(log)};
}

// The addresses are kept for documentation (RFC 5737): nobody answers there.
test.each([
  ['fetch', `await fetch('http://192.0.2.1/')`, '192.0.2.1'],
  ['fetch of a name', `await fetch('https://haru.invalid/')`, 'haru.invalid'],
  ['a socket', `import net from 'node:net'; net.connect(80, '192.0.2.1')`, '192.0.2.1'],
  ['a socket by options', `import {connect} from 'node:net'; connect({port: 80, host: '192.0.2.1'})`, '192.0.2.1'],
  ['TLS', `import tls from 'node:tls'; tls.connect(443, '192.0.2.1')`, '192.0.2.1'],
  ['https', `import https from 'node:https'; https.get('https://192.0.2.1/')`, '192.0.2.1'],
  ['a look-up', `import dns from 'node:dns'; await dns.promises.lookup('haru.invalid')`, 'haru.invalid'],
])('%s asks another host: it fails, and the host is written down', async (_what, script, host) => {
  const imports = script.match(/^import .*?; /)?.[0] ?? '';
  const {printed, asked} = await run(
    `${imports}try { ${script.slice(imports.length)}; console.log('open') } catch { console.log('closed') }`,
  );
  expect([printed, new Set(asked)]).toEqual(['closed', new Set([host])]);
});

test('what a worker or a child asks for is seen too', async () => {
  const ask = `fetch('http://192.0.2.1/').catch(() => {})`;
  const worker = `import {Worker} from 'node:worker_threads'; new Worker(${JSON.stringify(ask)}, {eval: true})`;
  expect((await run(worker)).asked).toEqual(['192.0.2.1']);
  const child = `import {execFileSync} from 'node:child_process'; execFileSync(process.execPath, ['-e', ${JSON.stringify(ask.replace('1/', '2/'))}])`;
  expect((await run(child)).asked).toEqual(['192.0.2.1', '192.0.2.2']);
});

test('the own machine answers', async () => {
  const server = createServer((_request, response) => void response.end('hello')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const {port} = server.address() as AddressInfo;
    const script = `for (const host of ['localhost', '127.0.0.1']) console.log(await (await fetch('http://' + host + ':${port}')).text())`;
    expect(await run(script)).toEqual({printed: 'hello\nhello', asked: []});
  } finally {
    server.close();
  }
});
