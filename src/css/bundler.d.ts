/** The modules of a folder, which the bundler lists. */
interface ImportMeta {
  webpackContext(folder: string, options: {regExp: RegExp}): unknown;
}
