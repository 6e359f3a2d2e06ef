import {setTimeout} from 'node:timers/promises';

interface Hook {
  tap(name: string, run: () => void): void;
}

interface Compiler {
  hooks: {invalid: Hook; watchRun: Hook; done: Hook; failed: Hook};
}

/** In milliseconds: the bundler's watcher and Docusaurus' own tell of a change at about the same time. */
const NOTICED = 100;
/** In which the browser gets what the bundler made. */
const FETCHED = 300;
const LONGEST = 10_000;

/**
 * Lets a saved page be shown under `docusaurus start` before all that is derived from it is read anew.
 *
 * The bundler needs the same thread and the same disk for the one page that changed as Docusaurus does to load the
 * content of all pages: begun at once, that would hold the page back for as long as it takes.
 */
export function pageFirst() {
  let compiling: Promise<void> | undefined;
  let finish: () => void = () => {};
  const begin = () => {
    compiling ??= new Promise((resolve) => {
      finish = resolve;
    });
  };
  const end = () => {
    finish();
    compiling = undefined;
  };
  return {
    /** Tells when the bundler is at work. */
    bundlerPlugin: {
      apply({hooks}: Compiler) {
        hooks.invalid.tap('page-first', begin);
        hooks.watchRun.tap('page-first', begin);
        hooks.done.tap('page-first', end);
        hooks.failed.tap('page-first', end);
      },
    },
    /** Waits until the page that has just been saved is shown. */
    async pageIsShown(): Promise<void> {
      await setTimeout(NOTICED);
      if (!compiling) return;
      // Alone, the timer would keep a process that wants to end.
      await Promise.race([compiling, setTimeout(LONGEST, undefined, {ref: false})]);
      await setTimeout(FETCHED);
    },
  };
}
