import {availableParallelism} from 'node:os';
import {setImmediate} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import type {ParsePage} from './pages.ts';
import type {ParsedPage} from './parsePage.ts';

/** What a thread is asked to parse; it answers with `ParsedPage`s in the same order, see `parseWorker.mjs`. */
export interface PageToParse {
  text: string;
  path: string;
}

interface Task extends PageToParse {
  resolve(page: ParsedPage): void;
  reject(error: unknown): void;
}

/** A thread, and what it was given and has not answered yet, in order. */
interface Thread {
  worker: Worker;
  tasks: Task[];
}

/** So few pages are parsed before a thread has started. */
export const SHORT_ARCHIVE = 100;
const MOST_THREADS = 3;
/** So many tasks keep a thread busy while this one parses a page itself. */
const TASKS_AHEAD = 3;

/** Parses pages on all of the machine's processors: all that a first build does before it bundles is to parse. */
export interface ParseThreads {
  parse: ParsePage;
  /** Ends the threads: their memory is needed elsewhere. */
  end(): void;
}

/** The threads start once more than a short archive waits to be parsed. */
export function parseThreads(): ParseThreads {
  const queue: Task[] = [];
  let threads: Thread[] = [];
  let isParsing = false;

  /** Parses what is queued, a page at a time, and lets the threads' answers in between. */
  async function parseHere(): Promise<void> {
    isParsing = true;
    const {parsePage} = await import('./parsePage.ts');
    for (let task = queue.shift(); task; task = queue.shift()) {
      for (const thread of threads) feed(thread, queue);
      const {text, path, resolve, reject} = task;
      await parsePage(text, path).then(resolve, reject);
      await setImmediate();
    }
    isParsing = false;
  }

  function startThread(): Thread {
    const thread: Thread = {
      worker: new Worker(fileURLToPath(new URL('./parseWorker.mjs', import.meta.url))),
      tasks: [],
    };
    thread.worker.on('message', (answer: ParsedPage) => {
      thread.tasks.shift()?.resolve(answer);
      feed(thread, queue);
    });
    thread.worker.on('error', (error) => {
      threads = threads.filter((other) => other !== thread);
      for (const {reject} of thread.tasks) reject(error);
    });
    thread.worker.unref();
    return thread;
  }

  return {
    parse: (text, path) =>
      new Promise((resolve, reject) => {
        queue.push({text, path, resolve, reject});
        if (queue.length > SHORT_ARCHIVE && threads.length === 0) {
          threads = Array.from({length: Math.min(MOST_THREADS, availableParallelism() - 1)}, startThread);
        }
        if (!isParsing) void parseHere();
      }),
    end() {
      for (const {worker} of threads) void worker.terminate();
      threads = [];
    },
  };
}

function feed({worker, tasks}: Thread, queue: Task[]): void {
  while (tasks.length < TASKS_AHEAD) {
    const task = queue.shift();
    if (!task) break;
    tasks.push(task);
    const {text, path} = task;
    worker.postMessage({text, path} satisfies PageToParse);
  }
  // A build ends once nothing is left to do: an idle thread must not keep it.
  if (tasks.length > 0) worker.ref();
  else worker.unref();
}
