import logger from '@docusaurus/logger';

import {withoutStack} from '../archive/problemsError.ts';
import type {Day} from '../papers/day/types.ts';
import {figureFile} from './figures/figures.ts';
import {writeThumbnails} from './figures/thumbnails.ts';
import {isStrict, type MissingOutput, missingMessage, recordMissing} from './missingOutputs.ts';
import {movedAddresses} from './movedAddresses.ts';
import type {MakeOutputs, Output, OutputContext} from './output.ts';
import {outputKinds, WITH_FIGURES} from './outputKinds.ts';
import {siteWriter, type WriteToSite} from './siteWriter.ts';
import {writeOutputs} from './writeOutputs.ts';

/** All derived files by their paths; none is made yet. */
export function listOutputs(context: OutputContext): Map<string, Output> {
  const all = Object.values(outputKinds).flatMap((make) => make(context));
  return new Map(all.map((output) => [output.path, output]));
}

export interface OutputOptions {
  kinds?: Readonly<Record<string, MakeOutputs>>;
  /** When the bundler has encoded what it shows; what can be made without figures is made before. */
  figuresReady?: Promise<unknown>;
}

/**
 * Makes the derived files and writes them. With `DOCUSAURUS_PERF_LOGGER` each kind says how long it
 * took, as Docusaurus' own phases do.
 *
 * @param site once Docusaurus has emptied the site's folder
 * @returns those that could not be made
 * @throws where a file cannot be written
 */
export async function makeOutputs(
  context: OutputContext,
  site: WriteToSite | Promise<WriteToSite>,
  {kinds = outputKinds, figuresReady}: OutputOptions = {},
): Promise<MissingOutput[]> {
  const missing: MissingOutput[] = [];
  const make = async (list: [string, MakeOutputs][]) => {
    for (const [kind, listOf] of list) {
      await timed(kind, async () => {
        const outputs = listKind(kind, listOf, context, missing);
        missing.push(...(await writeOutputs(outputs, site)));
        return outputs.length;
      });
    }
  };
  const all = Object.entries(kinds);
  await make(all.filter(([kind]) => !WITH_FIGURES.has(kind)));
  await figuresReady;
  await timed('figures', async () => {
    const {files, faults} = await context.figures.write(figureFiles(context), await site);
    missing.push(...faults);
    context.linkedFiles.write(daysWithPages(context), await site);
    return files;
  });
  await timed('thumbnails', async () => writeThumbnails(context, await site));
  await make(all.filter(([kind]) => WITH_FIGURES.has(kind)));
  return missing;
}

/** The figures of the days that are data: the bundler writes those of the others. */
function figureFiles(context: OutputContext): string[] {
  return daysWithPages(context)
    .filter(({isData}) => isData)
    .flatMap(({path, figures}) => figures.map((figure) => figureFile(figure.path, path, context.siteDir)));
}

function daysWithPages({catalogue, unlisted = []}: OutputContext): Day[] {
  return [...catalogue.days, ...unlisted];
}

async function timed(kind: string, make: () => Promise<number>): Promise<void> {
  const startedAt = performance.now();
  const files = await make();
  const milliseconds = Math.round(performance.now() - startedAt);
  if (process.env.DOCUSAURUS_PERF_LOGGER === 'true') {
    console.log(`[PERF] Papers > ${kind}: ${files} files - ${milliseconds} ms`);
  }
}

/**
 * Writes what only a site with all its pages can have, and tells the author at the end what is missing: a file that cannot be
 * made keeps no day from being published.
 *
 * @throws where a file cannot be written, and, if the build is strict, where one cannot be made
 */
export async function finishOutputs(context: OutputContext, outDir: string, missing: MissingOutput[]): Promise<void> {
  // Redirects stand where nothing else does.
  const all = [...missing, ...(await writeOutputs(movedAddresses(context, outDir), siteWriter(outDir)))];
  recordMissing(context.siteDir, all);
  if (all.length === 0) return;
  if (isStrict()) throw withoutStack(new Error(missingMessage(all)));
  logger.warn(missingMessage(all));
}

function listKind(kind: string, make: MakeOutputs, context: OutputContext, missing: MissingOutput[]): Output[] {
  try {
    return make(context);
  } catch (error) {
    missing.push({path: kind, error});
    return [];
  }
}
