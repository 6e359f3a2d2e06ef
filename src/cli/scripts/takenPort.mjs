import {createServer} from 'node:net';

const DEFAULT_PORT = 3000;

/**
 * The port that a command line of `docusaurus start` asks for: `--port 3005`, `--port=3005`, `-p 3005`.
 *
 * @param {readonly string[]} args
 */
export function portOf(args) {
  const index = args.findLastIndex((argument) => /^(?:--port|-p)(?:=|$)/.test(argument));
  const [, given] = args[index]?.split('=') ?? [];
  return Number.parseInt(given ?? args[index + 1] ?? '', 10) || DEFAULT_PORT;
}

/**
 * Whether another program listens on a port of this machine.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isPortTaken(port) {
  // A program may listen on one kind of address alone.
  for (const host of ['localhost', '0.0.0.0']) if (await isTaken(port, host)) return true;
  return false;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isTaken(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}
