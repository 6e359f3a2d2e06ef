import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {watchMemory} from './watchMemory.ts';

export interface MeasuredRun {
  /** Exit code; `null` if a signal ended the run. */
  code: number | null;
  /** What was written to stdout and stderr, in the order it arrived. */
  output: string;
  seconds: number;
  /** Highest resident memory of its processes together; known on Linux only. */
  peakBytes: number | undefined;
}

/**
 * Runs Node as a child process; a run that fails does not throw.
 *
 * @param args of Node
 * @param env set on top of the caller's environment
 * @param killAfter milliseconds after which it is killed without a warning, as by a machine that loses its power
 */
export async function runMeasured(
  args: readonly string[],
  {cwd, env, killAfter}: {cwd: string; env: Readonly<Record<string, string>>; killAfter?: number},
): Promise<MeasuredRun> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: killAfter,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const peakBytes = child.pid === undefined ? () => undefined : watchMemory(child.pid);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return {code, output, seconds: (performance.now() - startedAt) / 1000, peakBytes: peakBytes()};
  } finally {
    peakBytes();
  }
}
