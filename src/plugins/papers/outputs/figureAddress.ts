import {join, relative} from 'node:path';
import type {ShownFigure} from '../../../markdown/renderHtml.ts';
import {figurePath} from '../../../papers/figurePath.ts';
import {figureOriginal, figureVariants} from '../figures/figureVariants.mjs';
import type {MissingOutput} from './missingOutputs.ts';
import type {OutputContext} from './output.ts';
import type {WriteToSite} from './siteWriter.ts';

/** Gives the whole address and the size of a figure, by its file's path; nothing where there is no such image. */
export type FindFigure = (file: string) => Promise<ShownFigure | undefined>;

/** What is known of a figure without its bytes. */
export interface FigureFacts {
  width: number;
  height: number;
  /** Its files, the narrowest first: addresses are parts of a URL below the base URL. At least one. */
  files: {width: number; address: string}[];
  /** Why it is published as its author has it. */
  fault?: unknown;
}

const known = new WeakMap<OutputContext, Map<string, Promise<FigureFacts | undefined>>>();

/** The one finder of a build, see `findFacts`. */
export function figureFinder(context: OutputContext): FindFigure {
  return async (file) => {
    const figure = await findFacts(context, file);
    const widest = figure?.files.at(-1);
    return figure && widest && {src: context.siteUrl + widest.address, width: figure.width, height: figure.height};
  };
}

/** What is known of a figure; nothing where it is no image. Each is read once in a build, however many outputs show it. */
export function findFacts(context: OutputContext, file: string): Promise<FigureFacts | undefined> {
  const facts = factsOf(context);
  const found = facts.get(file) ?? readFigure(file, context.siteDir);
  facts.set(file, found);
  return found;
}

function factsOf(context: OutputContext) {
  const facts = known.get(context) ?? new Map<string, Promise<FigureFacts | undefined>>();
  known.set(context, facts);
  return facts;
}

/**
 * @param write is given the figure's files
 * @throws what `write` throws
 */
async function readFigure(file: string, siteDir: string, write?: WriteToSite): Promise<FigureFacts | undefined> {
  // As for pages, `docusaurus start` has the author's own file.
  const isPublished = process.env.NODE_ENV === 'production';
  // The page that shows what is no image reports it.
  const figure = await (isPublished ? figureVariants(file, siteDir) : figureOriginal(file)).catch(() => undefined);
  if (!figure) return undefined;
  const {width, height, variants, fault} = figure;
  if (write) for (const {name, content} of variants) write(name, content);
  const files = variants.map((variant) => ({width: variant.width, address: variant.address}));
  return files.length > 0 ? {width, height, files, fault} : undefined;
}

/**
 * Writes the figures of the days that are documents, and remembers their addresses for the outputs
 * that come after. The bundler compiles such days for the server alone, which writes no files.
 *
 * @returns how many there are, and those that are published as they are, since they cannot be encoded
 * @throws where a file cannot be written
 */
export async function writeFigures(
  context: OutputContext,
  site: WriteToSite,
): Promise<{files: number; faults: MissingOutput[]}> {
  const facts = factsOf(context);
  const days = context.catalogue.days.filter(({isTextAndFigures}) => isTextAndFigures);
  const files = days.flatMap(({path, figures}) =>
    figures.map((figure) => figureFile(figure.path, path, context.siteDir)),
  );
  let written = 0;
  const write: WriteToSite = (name, content) => {
    site(name, content);
    written += 1;
  };
  const faults = await Promise.all(
    [...new Set(files)].map(async (file): Promise<MissingOutput[]> => {
      const found = readFigure(file, context.siteDir, write);
      if (!facts.has(file)) facts.set(file, found);
      const fault = (await found)?.fault;
      return fault ? [{path: relative(context.siteDir, file), error: fault}] : [];
    }),
  );
  return {files: written, faults: faults.flat()};
}

/** Where the file of a path lies that an author wrote in a day, see `figurePath`. */
export function figureFile(path: string, dayPath: string, siteDir: string): string {
  return join(siteDir, figurePath(dayPath, path));
}
