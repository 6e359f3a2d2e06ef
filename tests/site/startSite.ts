import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

export interface RunningSite {
  /** With the base URL, `http://localhost:41234/`. */
  address: string;
  process: ChildProcess;
  /** What the dev server said so far, without colours. */
  output(): string;
  /** From the command to the first pages, in seconds. */
  seconds: number;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** A site's directory, as `createSite` makes it. */
  dir: string;
  /** Set on top of the caller's environment. */
  env?: Readonly<Record<string, string>>;
  /** Further arguments of Node, `['--cpu-prof']`. */
  nodeArgs?: readonly string[];
  /** Whether the server may open a browser. */
  open?: boolean;
}

/**
 * Runs `npm start` in a site on a free port, as a child process, until it answers with pages.
 *
 * @throws where it ends before that
 */
export async function startSite({dir, env = {}, nodeArgs = [], open = false}: StartOptions): Promise<RunningSite> {
  const port = await freePort();
  const args = [
    join(dir, 'src', 'cli', 'scripts', 'start.mjs'),
    '--port',
    String(port),
    ...(open ? [] : ['--no-open']),
  ];
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, ...args], {
    cwd: dir,
    env: {...process.env, NO_UPDATE_NOTIFIER: '1', NODE_ENV: 'development', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new AbortController();
  const isReady = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += stripVTControlCharacters(text);
        if (/compiled (?:successfully|with)/.test(output)) resolve();
      });
    }
    child.once('exit', (code) => {
      ended.abort();
      reject(new Error(`npm start ended with ${code}:\n${output}`));
    });
  });
  await isReady;
  return {
    address: `http://localhost:${port}/`,
    process: child,
    output: () => output,
    seconds: (performance.now() - startedAt) / 1000,
    async stop() {
      if (ended.signal.aborted) return;
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

/** A port on which nothing listens at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
