import {fork} from 'node:child_process';

/** So long a process waits for more to draw, in milliseconds: to start one takes longer than most drawings. */
const PATIENCE = 5000;

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * The processes that wait, by their programs.
 *
 * @type {Map<string, ChildProcess[]>}
 */
const waiting = new Map();

/**
 * Runs a program of this project in a process of its own, which is ended where it takes too long: what strangers' files make of
 * a drawing program cannot stop this one. A process draws one thing at a time, and the next one after that.
 *
 * @param {string} program its path; it calls `drawEach`
 * @param {object} order what is to be drawn, and how
 * @param {string | Buffer} input
 * @param {number} seconds
 * @returns {Promise<{head: any, rest: Buffer}>} what it answered
 * @throws where it gave a fault, took too long or broke down: the message says which
 */
export function runDrawing(program, order, input, seconds) {
  const child = waiting.get(program)?.pop() ?? start(program);
  child.ref();
  child.channel?.ref();
  return new Promise((resolve, reject) => {
    /** @param {Error} error */
    const fail = (error) => {
      end();
      child.kill('SIGKILL');
      reject(error);
    };
    const timer = setTimeout(() => fail(new Error(`${seconds}초 안에 그리지 못했습니다`)), seconds * 1000);
    /** @param {unknown} [cause] */
    const onBreak = (cause) =>
      fail(new Error('그리다가 멈추었습니다. 기억 장치가 모자라는 그림일 수 있습니다', {cause}));
    /** @param {{fault: string} | {head: object, rest: Uint8Array}} answer */
    const onAnswer = (answer) => {
      end();
      keep(program, child);
      if ('fault' in answer) reject(new Error(answer.fault));
      else
        resolve({head: answer.head, rest: Buffer.from(answer.rest.buffer, answer.rest.byteOffset, answer.rest.length)});
    };
    const end = () => {
      clearTimeout(timer);
      child.off('message', onAnswer).off('exit', onBreak).off('error', onBreak);
    };
    child.on('message', onAnswer).on('exit', onBreak).on('error', onBreak);
    child.send({order, input});
  });
}

/** @param {string} program */
function start(program) {
  const child = fork(program, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--max-old-space-size=1024'],
    // What this process was told to load first is none of its business.
    env: {...process.env, NODE_OPTIONS: ''},
  });
  // Whoever waits for a drawing hears of it too.
  child.on('error', () => {});
  return child.once('exit', () => leave(program, child));
}

/**
 * Keeps a process for the next drawing. A run that has nothing else to do does not wait for it.
 *
 * @param {string} program
 * @param {ChildProcess} child
 */
function keep(program, child) {
  waiting.set(program, [...(waiting.get(program) ?? []), child]);
  child.unref();
  child.channel?.unref();
  setTimeout(() => {
    if (leave(program, child)) child.disconnect();
  }, PATIENCE).unref();
}

/**
 * @param {string} program
 * @param {ChildProcess} child
 * @returns whether it was waiting
 */
function leave(program, child) {
  const all = waiting.get(program) ?? [];
  waiting.set(
    program,
    all.filter((other) => other !== child),
  );
  return all.includes(child);
}

/**
 * Draws what such a process is asked for, until nobody is left to ask.
 *
 * @param {(order: any, input: string | Buffer) => Promise<{head: object, rest: Uint8Array}> | {head: object, rest: Uint8Array}} draw
 * throws where it cannot be drawn
 */
export function drawEach(draw) {
  process.once('disconnect', () => process.exit());
  process.on('message', async (/** @type {{order: any, input: string | Buffer}} */ {order, input}) => {
    try {
      process.send?.(await draw(order, input));
    } catch (error) {
      process.send?.({fault: error instanceof Error ? error.message : String(error)});
    }
  });
}
