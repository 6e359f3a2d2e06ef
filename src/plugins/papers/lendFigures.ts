import type {Figures} from '../../derived/figures/figures.ts';

interface Bundler {
  NormalModule: {
    getCompilationHooks(compilation: unknown): {
      loader: {tap(name: string, run: (context: object) => void): void};
    };
  };
}

interface Compiler {
  hooks: {compilation: {tap(name: string, run: (compilation: unknown) => void): void}};
}

/**
 * A bundler plugin: gives loaders the site's figures as `this.figures`. A page asks for a figure in its import, which names the
 * loader and so carries no options: https://rspack.rs/api/plugin-api/normal-module-hooks.
 */
export function lendFigures(bundler: unknown, figures: Figures) {
  const {NormalModule} = bundler as Bundler;
  return {
    apply({hooks}: Compiler) {
      hooks.compilation.tap('papers', (compilation) => {
        NormalModule.getCompilationHooks(compilation).loader.tap('papers', (context) => {
          Object.assign(context, {figures});
        });
      });
    },
  };
}
