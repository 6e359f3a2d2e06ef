import {execFile} from 'node:child_process';
import {writeSync} from 'node:fs';

/** Of answers, in bytes: 40 million pixels fit. */
const LONGEST_ANSWER = 200_000_000;

/**
 * Runs a program of this project in a process of its own, which is ended where it takes too long: what strangers' files make of
 * a drawing program cannot stop this one.
 *
 * @param {string} program its path
 * @param {object} order its argument, as JSON
 * @param {string | Buffer} input
 * @param {number} seconds
 * @returns {Promise<{head: any, rest: Buffer}>} what it gave to `answer`
 * @throws where it gave a fault, took too long or broke down: the message says which
 */
export async function runDrawing(program, order, input, seconds) {
  const output = await run([program, JSON.stringify(order)], input, seconds);
  const end = output.indexOf('\n');
  const head = JSON.parse(output.toString('utf8', 0, end));
  if (head.fault) throw new Error(head.fault);
  return {head, rest: output.subarray(end + 1)};
}

/**
 * @param {string[]} words
 * @param {string | Buffer} input
 * @param {number} seconds
 * @returns {Promise<Buffer>}
 */
function run(words, input, seconds) {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--max-old-space-size=1024', ...words],
      {
        encoding: 'buffer',
        maxBuffer: LONGEST_ANSWER,
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
        // What this process was told to load first is none of its business.
        env: {...process.env, NODE_OPTIONS: ''},
      },
      (error, stdout) => {
        if (!error) resolve(stdout);
        else if (error.killed) reject(new Error(`${seconds}초 안에 그리지 못했습니다`));
        else reject(new Error('그리다가 멈추었습니다. 기억 장치가 모자라는 그림일 수 있습니다', {cause: error}));
      },
    );
    // A process that ended early reads no more; how it ended is told above.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/**
 * Answers from such a process, once: a line of JSON, and bytes.
 *
 * @param {object} head `{fault}` where nothing could be drawn
 * @param {Uint8Array} [rest]
 */
export function answer(head, rest = Buffer.alloc(0)) {
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), rest]);
  for (let written = 0; written < bytes.length; ) written += writeSync(1, bytes, written);
}
