import {availableParallelism} from 'node:os';
import {setImmediate} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import type {Root} from 'mdast';

import type {MarkdownFormat} from '../../../markdown/parseMarkdown.ts';
import {keepTree, parseAndKeep} from '../../../markdown/treeHandover.ts';
import {parseDay} from '../../../papers/parseDay.ts';
import type {Day} from '../../../papers/types.ts';

/** What a thread answers to a page's `{text, path}`; see `parseWorker.mjs`. */
interface Answer {
  day: Day;
  tree: Root;
  format: MarkdownFormat;
}

interface Task {
  text: string;
  path: string;
  resolve(day: Day): void;
  reject(error: unknown): void;
}

/** A thread, and what it was given and has not answered yet, in order. */
interface Thread {
  worker: Worker;
  tasks: Task[];
}

/** A short archive is parsed before a thread has started. */
const SHORT_ARCHIVE = 100;
const MOST_THREADS = 3;
/** So many tasks keep a thread busy while this one parses a page itself. */
const TASKS_AHEAD = 3;

const queue: Task[] = [];
let threads: Thread[] = [];
let isParsing = false;

/** Starts the threads for an archive of so many pages, while the build still gets ready. */
export function startThreadsFor(pages: number): void {
  if (process.env.NODE_ENV !== 'production' || pages <= SHORT_ARCHIVE || threads.length > 0) return;
  threads = Array.from({length: Math.min(MOST_THREADS, availableParallelism() - 1)}, startThread);
}

/**
 * Parses a day on whichever of the machine's processors is free: all that a cold build does before it bundles is to
 * parse. The tree is kept for the bundler.
 */
export function parseOnThreads(text: string, path: string): Promise<Day> {
  return new Promise((resolve, reject) => {
    queue.push({text, path, resolve, reject});
    startThreadsFor(queue.length);
    if (!isParsing) void parseHere();
  });
}

/** Parses what is queued, a page at a time, and lets the threads' answers in between. */
async function parseHere(): Promise<void> {
  isParsing = true;
  for (let task = queue.shift(); task; task = queue.shift()) {
    for (const thread of threads) feed(thread);
    task.resolve(parseDay(task.text, {path: task.path, parse: parseAndKeep}));
    await setImmediate();
  }
  isParsing = false;
}

function feed({worker, tasks}: Thread): void {
  while (tasks.length < TASKS_AHEAD) {
    const task = queue.shift();
    if (!task) break;
    tasks.push(task);
    worker.postMessage({text: task.text, path: task.path});
  }
  // A build ends once nothing is left to do: an idle thread must not keep it.
  if (tasks.length > 0) worker.ref();
  else worker.unref();
}

function startThread(): Thread {
  const worker = new Worker(fileURLToPath(new URL('./parseWorker.mjs', import.meta.url)));
  const thread: Thread = {worker, tasks: []};
  worker.on('message', ({day, tree, format}: Answer) => {
    const task = thread.tasks.shift();
    if (task) {
      keepTree(task.text, format, tree);
      task.resolve(day);
    }
    feed(thread);
  });
  worker.on('error', (error) => {
    threads = threads.filter((other) => other !== thread);
    for (const {reject} of thread.tasks) reject(error);
  });
  worker.unref();
  return thread;
}
