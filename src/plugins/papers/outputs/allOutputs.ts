import logger from '@docusaurus/logger';

import {withoutStack} from '../load/problemsError.ts';
import {writeFigures} from './figureAddress.ts';
import {figuresWritten} from './figuresWritten.ts';
import {isStrict, type MissingOutput, missingMessage} from './missingOutputs.ts';
import {movedAddresses} from './movedAddresses.ts';
import type {MakeOutputs, Output, OutputContext} from './output.ts';
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
 *
 * A file that cannot be made keeps no day from being published: it is left out, and the author is told at the end.
 *
 * @throws where a file cannot be written, and, if the build is strict, where one cannot be made
 */
export async function writeAllOutputs(
  context: OutputContext,
  outDir: string,
  kinds: Readonly<Record<string, MakeOutputs>> = outputKinds,
): Promise<void> {
  const figures = writeFigures(context, outDir);
  figuresWritten.set(outDir, figures);
  const missing = await figures;
  for (const [kind, make] of Object.entries(kinds)) {
    const startedAt = performance.now();
    const outputs = listKind(kind, make, context, missing);
    missing.push(...(await writeOutputs(outputs, outDir)));
    if (process.env.DOCUSAURUS_PERF_LOGGER === 'true') {
      console.log(`[PERF] Papers > ${kind}: ${outputs.length} files - ${Math.round(performance.now() - startedAt)} ms`);
    }
  }
  // Last: they stand where nothing else does.
  missing.push(...(await writeOutputs(movedAddresses(context, outDir), outDir)));
  if (missing.length === 0) return;
  if (isStrict()) throw withoutStack(new Error(missingMessage(missing)));
  logger.warn(missingMessage(missing));
}

function listKind(kind: string, make: MakeOutputs, context: OutputContext, missing: MissingOutput[]): Output[] {
  try {
    return make(context);
  } catch (error) {
    missing.push({path: kind, error});
    return [];
  }
}
