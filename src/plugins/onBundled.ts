interface Compiler {
  hooks: Record<'afterEmit' | 'beforeRun', {tap(name: string, run: () => void): void}>;
}

/** A bundler plugin for both of a build's configurations: runs something once the browser's and the server's bundle are written. */
export function onBundled(name: string, run: () => void) {
  let written = 0;
  return {
    apply({hooks}: Compiler) {
      hooks.afterEmit.tap(name, () => {
        written += 1;
        if (written === 2) run();
      });
    },
  };
}

/** A bundler plugin: runs something once Docusaurus has emptied the site's folder. */
export function onEmptied(name: string, run: () => void) {
  let isTold = false;
  return {
    apply({hooks}: Compiler) {
      hooks.beforeRun.tap(name, () => {
        if (!isTold) run();
        isTold = true;
      });
    },
  };
}
