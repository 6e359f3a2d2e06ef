import {fork} from 'node:child_process';
import {once} from 'node:events';
import {constants} from 'node:os';
import {parseArgs} from 'node:util';

import {detectPort} from 'detect-port';

import {restartLimit} from './restartLimit.mjs';

/** What asks `npm start` to end. */
const ASKS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const DEFAULT_PORT = 3000;
/** How long a server that was asked to end may take, in milliseconds. */
const LONGEST_END = 5000;
/** Codes of ends that no program chose: Node's own for a signal, and those of Windows. */
const LAST_CHOSEN = 128;

/**
 * Runs the dev server until it is asked to end. Where it dies, by a panic of the bundler or for want of memory, it is begun
 * anew on the same port. What keeps it from listening is the author's to mend, and is not tried again.
 *
 * The server has the terminal, the environment and Node's options of this process. It tells by a message, `{port: 3000}`,
 * on which port it listens: at a terminal Docusaurus may have been given another than was asked for.
 *
 * @param {object} options
 * @param {string} options.server the script that Node runs
 * @param {readonly string[]} options.args of `docusaurus start`
 * @param {boolean} options.open whether the server opens the newest day in a browser: once, not again where it is begun anew
 * @returns {Promise<number>} the exit code of `npm start`
 */
export async function keepServing({server, args, open}) {
  const mayRestart = restartLimit();
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let isAsked = false;
  /** @type {number | undefined} */
  let port;
  for (const ask of ASKS) {
    process.on(ask, () => {
      isAsked = true;
      child?.kill(ask);
      setTimeout(() => child?.kill('SIGKILL'), LONGEST_END).unref();
    });
  }
  for (;;) {
    const wanted = port ?? portOf(args);
    // At a terminal Docusaurus offers another port; elsewhere it would end as if all were well.
    if (!process.stdout.isTTY && (await isPortTaken(wanted))) return sayTaken(wanted);
    if (isAsked) return 0;

    let isListening = false;
    child = fork(server, port === undefined ? args : [...args, '--port', String(port)], {
      env: {...process.env, ...(open && port === undefined && {OPEN_NEWEST_DAY: 'true'})},
    });
    child.on('message', (message) => {
      ({port} = /** @type {{port: number}} */ (message));
      isListening = true;
    });
    const [code, signal] = /** @type {[number, null] | [null, NodeJS.Signals]} */ (await once(child, 'exit'));
    const exitCode = code ?? LAST_CHOSEN + constants.signals[signal];
    if (isAsked || code === 0 || ASKS.some((ask) => ask === signal)) return exitCode;
    if (!isListening && exitCode <= LAST_CHOSEN) {
      // Another program may have taken the port while all was loaded.
      return (await isPortTaken(wanted)) ? sayTaken(wanted) : sayFault(exitCode);
    }
    if (!mayRestart(performance.now())) return sayGivenUp(signal ?? code, exitCode);
    console.error(`\n서버가 갑자기 끝났습니다(${signal ?? code}). 다시 시작합니다`);
  }
}

/**
 * The port that a command line of `docusaurus start` asks for: `--port 3005`, `--port=3005`, `-p 3005`.
 *
 * @param {readonly string[]} args
 */
export function portOf(args) {
  const {values} = parseArgs({args: [...args], options: {port: {type: 'string', short: 'p'}}, strict: false});
  return Number(values.port) || DEFAULT_PORT;
}

/**
 * Whether another program listens on a port of this machine.
 *
 * @param {number} port
 */
async function isPortTaken(port) {
  return (await detectPort(port)) !== port;
}

/** @param {number} port */
function sayTaken(port) {
  console.error(
    `${port}번 포트를 다른 프로그램이 쓰고 있습니다\n    → 그것을 끝내거나 다른 포트를 쓰세요, npm start -- --port ${port + 1}`,
  );
  return 1;
}

/** @param {number} exitCode */
function sayFault(exitCode) {
  console.error('서버를 시작하지 못했습니다\n    → 위에 적힌 것을 고치고 npm start를 다시 하세요');
  return exitCode;
}

/**
 * @param {NodeJS.Signals | number} end
 * @param {number} exitCode
 */
function sayGivenUp(end, exitCode) {
  console.error(
    `서버가 1분 안에 거듭 끝나(${end}) 다시 시작하지 않습니다\n    → 위에 적힌 것을 보고 npm start를 다시 하세요`,
  );
  return exitCode;
}
