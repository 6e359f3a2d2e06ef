import {availableParallelism} from 'node:os';
import {setImmediate} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import type {Root} from 'mdast';

import type {MarkdownFormat} from '../../../markdown/parseMarkdown.ts';
import {keepTree, pageKey, parseAndKeep} from '../../../markdown/treeHandover.ts';
import {parseDay} from '../../../papers/parseDay.ts';
import type {Day} from '../../../papers/types.ts';
import type {CompiledPage, CompilerSettings} from '../../docs/pageCompiler.ts';

/** What a thread answers to a page's `{text, path}`; see `parseWorker.mjs`. */
interface Parsed {
  day: Day;
  format: MarkdownFormat;
  /** Absent where the thread compiles the page too. */
  tree?: Root;
}

/** What a thread that compiles answers later, in the order of its pages; nothing where it cannot. */
interface Compiled {
  compiled: CompiledPage | undefined;
}

interface Task {
  text: string;
  path: string;
  resolve(day: Day): void;
  reject(error: unknown): void;
}

/** A thread, and what it was given and has not answered yet, in order: pages to parse, and parsed ones that it compiles. */
interface Thread {
  worker: Worker;
  tasks: Task[];
  compiling: ((compiled: CompiledPage | undefined) => void)[];
}

/** The days of a short archive are parsed, and its derived files made, before a thread has started. */
export const SHORT_ARCHIVE = 100;
const MOST_THREADS = 3;
/** So many tasks keep a thread busy while this one parses a page itself. */
const TASKS_AHEAD = 3;

const queue: Task[] = [];
const compiledPages = new Map<string, Promise<CompiledPage | undefined>>();
let threads: Thread[] = [];
let isParsing = false;
let areAllParsed = false;

/**
 * Starts the threads for an archive of so many pages, while the build still gets ready.
 *
 * @param settings has the threads compile the pages that they parsed, see `takeCompiled`
 */
export function startThreadsFor(pages: number, settings?: CompilerSettings): void {
  if (process.env.NODE_ENV !== 'production' || pages <= SHORT_ARCHIVE || threads.length > 0) return;
  const length = Math.min(MOST_THREADS, availableParallelism() - 1);
  threads = Array.from({length}, () => startThread(settings));
}

/** Lets each thread end once it has compiled its pages: their memory is needed elsewhere. */
export function allAreParsed(): void {
  areAllParsed = true;
  for (const thread of threads) feed(thread);
}

/** Gives away what a thread has compiled, or will have, of a page; nothing where none did. */
export function takeCompiled(text: string, format: MarkdownFormat): Promise<CompiledPage | undefined> | undefined {
  const key = pageKey(text, format);
  const compiled = compiledPages.get(key);
  compiledPages.delete(key);
  return compiled;
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

function feed(thread: Thread): void {
  const {worker, tasks, compiling} = thread;
  while (tasks.length < TASKS_AHEAD) {
    const task = queue.shift();
    if (!task) break;
    tasks.push(task);
    worker.postMessage({text: task.text, path: task.path});
  }
  // A build ends once nothing is left to do: an idle thread must not keep it.
  if (tasks.length + compiling.length > 0) worker.ref();
  else worker.unref();
  if (areAllParsed && tasks.length + compiling.length === 0) void worker.terminate();
}

function startThread(settings: CompilerSettings | undefined): Thread {
  const worker = new Worker(fileURLToPath(new URL('./parseWorker.mjs', import.meta.url)), {workerData: settings});
  const thread: Thread = {worker, tasks: [], compiling: []};
  worker.on('message', (answer: Parsed | Compiled) => {
    if ('day' in answer) takeParsed(thread, answer);
    else thread.compiling.shift()?.(answer.compiled);
    feed(thread);
  });
  worker.on('error', (error) => {
    threads = threads.filter((other) => other !== thread);
    for (const {reject} of thread.tasks) reject(error);
    for (const resolve of thread.compiling) resolve(undefined);
  });
  worker.unref();
  return thread;
}

function takeParsed({tasks, compiling}: Thread, {day, format, tree}: Parsed): void {
  const task = tasks.shift();
  if (!task) return;
  if (tree) keepTree(task.text, format, tree);
  else compiledPages.set(pageKey(task.text, format), new Promise((resolve) => compiling.push(resolve)));
  task.resolve(day);
}
