import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import type {Root} from 'mdast';

import type {MarkdownFormat} from '../../markdown/parseMarkdown.ts';
import {keepTree, parseAndKeep} from '../../markdown/treeHandover.ts';
import {parseDay} from '../../papers/parseDay.ts';
import type {Day} from '../../papers/types.ts';

/** What a thread answers to `{id, text, path}`; see `parseWorker.mjs`. */
interface Answer {
  id: number;
  day: Day;
  tree: Root;
  format: MarkdownFormat;
}

interface Waiting {
  text: string;
  resolve(day: Day): void;
  reject(error: Error): void;
}

/** A short archive is parsed before a thread has started. */
const DAYS_BEFORE_THREADS = 60;
const MOST_THREADS = 3;

let count = 0;
let threads: Worker[] | undefined;
const waiting = new Map<number, Waiting>();

/**
 * Parses a day on one of the machine's processors: all that a cold build does before it bundles is to parse.
 * The tree is kept for the bundler.
 */
export async function parseOnThreads(text: string, path: string): Promise<Day> {
  const id = count++;
  if (id >= DAYS_BEFORE_THREADS) threads ??= startThreads();
  const thread = threads?.[id % (threads.length + 1)];
  if (!thread) return parseDay(text, {path, parse: parseAndKeep});
  return new Promise((resolve, reject) => {
    waiting.set(id, {text, resolve, reject});
    thread.ref();
    thread.postMessage({id, text, path});
  });
}

function startThreads(): Worker[] {
  const file = fileURLToPath(new URL('./parseWorker.mjs', import.meta.url));
  return Array.from({length: Math.min(MOST_THREADS, availableParallelism() - 1)}, () => {
    const thread = new Worker(file);
    thread.on('message', ({id, day, tree, format}: Answer) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      // A build ends once nothing is left to do: idle threads must not keep it.
      if (waiting.size === 0) for (const one of threads ?? []) one.unref();
      if (!asked) return;
      keepTree(asked.text, format, tree);
      asked.resolve(day);
    });
    thread.on('error', (error) => {
      for (const {reject} of waiting.values()) reject(error);
      waiting.clear();
    });
    return thread;
  });
}
