/**
 * By a built site's folder, when all that is derived from its days is in it. Docusaurus runs `postBuild` of all plugins at once,
 * in the order of the configuration as far as each begins: a later plugin that reads figures waits for this.
 */
export const outputsWritten = new Map<string, Promise<unknown>>();
