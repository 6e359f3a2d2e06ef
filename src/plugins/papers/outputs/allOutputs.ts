import {writeFigures} from './figureAddress.ts';
import {figuresWritten} from './figuresWritten.ts';
import type {Output, OutputContext} from './output.ts';
import {outputKinds} from './outputKinds.ts';
import {writeOutputs} from './writeOutputs.ts';

/** All derived files by their paths; none is made yet. */
export function listOutputs(context: OutputContext): Map<string, Output> {
  const all = Object.values(outputKinds).flatMap((make) => make(context));
  return new Map(all.map((output) => [output.path, output]));
}

/**
 * Makes all derived files and writes them into the built site. With `DOCUSAURUS_PERF_LOGGER` each kind says how long it
 * took, as Docusaurus' own phases do.
 */
export async function writeAllOutputs(context: OutputContext, outDir: string): Promise<void> {
  figuresWritten.set(outDir, writeFigures(context, outDir));
  await figuresWritten.get(outDir);
  for (const [kind, make] of Object.entries(outputKinds)) {
    const startedAt = performance.now();
    const outputs = make(context);
    await writeOutputs(outputs, outDir);
    if (process.env.DOCUSAURUS_PERF_LOGGER === 'true') {
      console.log(`[PERF] Papers > ${kind}: ${outputs.length} files - ${Math.round(performance.now() - startedAt)} ms`);
    }
  }
}
