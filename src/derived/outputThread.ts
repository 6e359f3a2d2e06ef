import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import {withoutStack} from '../archive/problemsError.ts';
import type {OutputSource} from './loadContext.ts';
import type {MissingOutput} from './missingOutputs.ts';

/** What the thread is told, in messages of one thing each. */
export interface OutputMessages {
  source: OutputSource;
  isEmpty: true;
  isBundled: true;
}

/** What `outputWorker.mjs` says at its end. */
export type OutputReport = {missing: {path: string; error: string}[]} | {failure: string};

/** A thread that makes the derived files while the bundler and the pages leave a processor free. */
export interface OutputThread {
  /** Begins, once all is known that files are made from. */
  make(source: OutputSource): void;
  /** The folder of the site is empty. */
  tellEmpty(): void;
  /** Both bundles are in the site's folder. */
  tellBundled(): void;
  /**
   * Once all are written.
   *
   * @throws where a file cannot be written
   */
  end(): Promise<MissingOutput[]>;
}

/** Starts the thread, which takes two seconds to load all its code: in time for what it is to make. */
export function startOutputThread(outDir: string): OutputThread {
  const worker = new Worker(fileURLToPath(new URL('./outputWorker.mjs', import.meta.url)), {workerData: {outDir}});
  const send = (message: Partial<OutputMessages>) => worker.postMessage(message);
  const report = new Promise<OutputReport>((resolve, reject) => {
    worker.once('message', (result) => worker.once('exit', () => resolve(result)));
    worker.once('error', reject);
  });
  // A build that fails elsewhere does not wait for it.
  worker.unref();
  report.catch(() => {});
  return {
    make: (source) => send({source}),
    tellEmpty: () => send({isEmpty: true}),
    tellBundled: () => send({isBundled: true}),
    async end() {
      worker.ref();
      const result = await report;
      if ('failure' in result) throw withoutStack(new Error(result.failure));
      return result.missing;
    },
  };
}
