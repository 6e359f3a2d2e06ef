/**
 * By a built site's folder, when the figures of its days are in it. Docusaurus runs `postBuild` of all plugins at once, in
 * the order of the configuration as far as each begins: a later plugin that reads figures waits for this.
 */
export const figuresWritten = new Map<string, Promise<unknown>>();
