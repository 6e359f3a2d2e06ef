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
/** The longest rest that is waited for. */
const LONGEST_REST = 3000;

/**
 * Lets a saved page be shown under `docusaurus start` before all that is derived from it is read anew, and the author rest.
 *
 * The bundler needs the same thread and the same disk for the one page that changed as Docusaurus does to load the
 * content of all pages: begun at once, that would hold the page back for as long as it takes. Nor is it any use to begin
 * while the author goes on saving; Docusaurus would load all content once for each save, all at the same time.
 */
export function pageFirst() {
  let asked = 0;
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
    /**
     * Waits until the page that has just been saved is shown, and nothing was saved for a while.
     *
     * @param rest how long a while, in milliseconds: the longer, the longer it takes to load the content
     * @returns whether it is time to load the content; not if something was saved since, whose turn it will be
     */
    async isTurn(rest: number): Promise<boolean> {
      asked += 1;
      const own = asked;
      await setTimeout(NOTICED);
      if (compiling) {
        // Alone, the timer would keep a process that wants to end.
        await Promise.race([compiling, setTimeout(LONGEST, undefined, {ref: false})]);
        await setTimeout(FETCHED);
      }
      if (own === asked) await setTimeout(Math.min(rest, LONGEST_REST));
      return own === asked;
    },
  };
}
