import {availableParallelism} from 'node:os';
import {setImmediate} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import type {Root} from 'mdast';

import {formatOf, type MarkdownFormat} from '../../../markdown/parseMarkdown.ts';
import {keepTree, pageKey} from '../../../markdown/treeHandover.ts';
import type {Day} from '../../../papers/types.ts';
import type {CompiledPage, CompilerSettings} from '../../docs/pageCompiler.ts';
import {type ParsedPage, parsePage} from './parsePage.ts';

/** What a thread answers to a page's `{text, path}`, in order; see `parseWorker.mjs`. */
interface Answer extends ParsedPage {
  /** Where the thread does not compile. */
  tree?: Root;
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

/** The days of a short archive are parsed, and its derived files made, before a thread has started. */
export const SHORT_ARCHIVE = 100;
const MOST_THREADS = 3;
/** So many tasks keep a thread busy while this one parses a page itself. */
const TASKS_AHEAD = 3;

const queue: Task[] = [];
const compiledPages = new Map<string, CompiledPage>();
let settings: CompilerSettings | undefined;
let threads: Thread[] = [];
let isParsing = false;

/**
 * Starts the threads for an archive of so many pages, while the build still gets ready.
 *
 * @param compileWith has each page compiled as soon as it is parsed, see `takeCompiled`
 */
export function startThreadsFor(pages: number, compileWith?: CompilerSettings): void {
  if (process.env.NODE_ENV !== 'production' || pages <= SHORT_ARCHIVE || threads.length > 0) return;
  settings = compileWith;
  const length = Math.min(MOST_THREADS, availableParallelism() - 1);
  threads = Array.from({length}, startThread);
}

/** Ends the threads: their memory is needed elsewhere. */
export function endThreads(): void {
  for (const {worker} of threads) void worker.terminate();
  threads = [];
}

/** Gives away what was compiled of a page; nothing where it is to be compiled yet. */
export function takeCompiled(text: string, format: MarkdownFormat): CompiledPage | undefined {
  const key = pageKey(text, format);
  const compiled = compiledPages.get(key);
  compiledPages.delete(key);
  return compiled;
}

/**
 * Parses a day on whichever of the machine's processors is free: all that a cold build does before it bundles is to
 * parse. What it compiled, or else the tree, is kept for the bundler.
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
    const {text, path, reject} = task;
    await parsePage(text, path, settings).then((answer) => take(task, answer), reject);
    await setImmediate();
  }
  isParsing = false;
}

function take({text, path, resolve}: Task, {day, compiled, tree}: Answer): void {
  const format = formatOf(path);
  if (tree) keepTree(text, format, tree);
  if (compiled) compiledPages.set(pageKey(text, format), compiled);
  resolve(day);
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
  const worker = new Worker(fileURLToPath(new URL('./parseWorker.mjs', import.meta.url)), {workerData: settings});
  const thread: Thread = {worker, tasks: []};
  worker.on('message', (answer: Answer) => {
    const task = thread.tasks.shift();
    if (task) take(task, answer);
    feed(thread);
  });
  worker.on('error', (error) => {
    threads = threads.filter((other) => other !== thread);
    for (const {reject} of thread.tasks) reject(error);
  });
  worker.unref();
  return thread;
}
