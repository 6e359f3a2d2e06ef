import {cp} from 'node:fs/promises';
import {join} from 'node:path';

/** Where the image loader writes below a build's folder. */
const IMAGES = join('assets', 'images');

/**
 * Takes the figures of documents from the server's build, the only one that compiles them, into the published site.
 * The server's own folder is deleted when the pages are rendered.
 */
export function figuresOf(outDir: string) {
  return {
    apply(compiler: {
      hooks: {afterEmit: {tapPromise(name: string, run: () => Promise<void>): void}};
      outputPath: string;
    }) {
      compiler.hooks.afterEmit.tapPromise('figures', async () => {
        const from = join(compiler.outputPath, IMAGES);
        await cp(from, join(outDir, IMAGES), {recursive: true, force: false, errorOnExist: false}).catch(
          (error: NodeJS.ErrnoException) => {
            if (error.code !== 'ENOENT') throw error;
          },
        );
      });
    },
  };
}
