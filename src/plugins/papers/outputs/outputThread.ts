import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import {withoutStack} from '../load/problemsError.ts';
import type {OutputSource} from './loadContext.ts';
import type {MissingOutput} from './missingOutputs.ts';

/** How far the bundler is: the folder of the site is empty, and both bundles are in it. */
export type BundlerStep = 'isEmpty' | 'isBundled';

/** What `outputWorker.mjs` says at its end. */
export type OutputReport = {missing: {path: string; error: string}[]} | {failure: string};

/** A thread that makes the derived files while the bundler and the pages leave a processor free. */
export interface OutputThread {
  tell(step: BundlerStep): void;
  /**
   * Once all are written.
   *
   * @throws where a file cannot be written
   */
  end(): Promise<MissingOutput[]>;
}

export function startOutputThread(source: OutputSource, outDir: string): OutputThread {
  const worker = new Worker(fileURLToPath(new URL('./outputWorker.mjs', import.meta.url)), {
    workerData: {source, outDir},
  });
  const report = new Promise<OutputReport>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // A build that fails elsewhere does not wait for it.
  worker.unref();
  report.catch(() => {});
  return {
    tell: (step) => worker.postMessage(step),
    async end() {
      worker.ref();
      const result = await report;
      await worker.terminate();
      if ('failure' in result) throw withoutStack(new Error(result.failure));
      return result.missing;
    },
  };
}
