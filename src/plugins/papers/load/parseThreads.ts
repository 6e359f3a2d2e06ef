import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import type {Root} from 'mdast';

import type {MarkdownFormat} from '../../../markdown/parseMarkdown.ts';
import {keepTree, pageKey, parseAndKeep} from '../../../markdown/treeHandover.ts';
import {parseDay} from '../../../papers/parseDay.ts';
import type {Day} from '../../../papers/types.ts';
import {type CompiledPage, type CompilerSettings, createPageCompiler} from '../../docs/pageCompiler.ts';

/** What a thread answers to a page's `{text, path}`, in order; see `parseWorker.mjs`. */
interface Answer {
  day: Day;
  format: MarkdownFormat;
  /** With settings, nothing where the page does not compile there. */
  compiled?: CompiledPage;
  /** Without. */
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
 * @param compileWith has each page compiled as soon as it is parsed, see `takeCompiled`: its tree takes ten times the memory
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
    await (settings ? parseAndCompile(task, settings) : parse(task));
    await setImmediate();
  }
  isParsing = false;
}

function parse({text, path, resolve}: Task): void {
  resolve(parseDay(text, {path, parse: parseAndKeep}));
}

async function parseAndCompile({text, path, resolve}: Task, compileWith: CompilerSettings): Promise<void> {
  let format: MarkdownFormat = 'mdx';
  const parse = (source: string, sourceFormat: MarkdownFormat) => {
    format = sourceFormat;
    return parseAndKeep(source, format);
  };
  resolve(parseDay(text, {path, parse}));
  compiler ??= createPageCompiler(compileWith);
  keepCompiled(text, format, await (await compiler)(text, format, join(compileWith.siteDir, path)));
}

let compiler: ReturnType<typeof createPageCompiler> | undefined;

function keepCompiled(text: string, format: MarkdownFormat, compiled: CompiledPage | undefined): void {
  if (compiled) compiledPages.set(pageKey(text, format), compiled);
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
  worker.on('message', ({day, format, compiled, tree}: Answer) => {
    const task = thread.tasks.shift();
    if (task) {
      if (tree) keepTree(task.text, format, tree);
      keepCompiled(task.text, format, compiled);
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
