import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ShownFigure} from '../../../markdown/renderHtml.ts';
import {figurePath} from '../../../papers/figurePath.ts';
import {figureOriginal, figureVariants} from '../figures/figureVariants.mjs';
import type {OutputContext} from './output.ts';

/** Gives the whole address and the size of a figure, by its file's path; nothing where there is no such image. */
export type FindFigure = (file: string) => Promise<ShownFigure | undefined>;

/** What is known of a figure without its bytes. */
interface FigureFacts {
  width: number;
  height: number;
  /** The widest of its files, as a part of a URL below the base URL. */
  address: string;
}

const known = new WeakMap<OutputContext, Map<string, Promise<FigureFacts | undefined>>>();

/** The one finder of a build: each figure is read once, however many outputs show it. */
export function figureFinder(context: OutputContext): FindFigure {
  const facts = factsOf(context);
  return async (file) => {
    const found = facts.get(file) ?? readFigure(file, context.siteDir);
    facts.set(file, found);
    const figure = await found;
    return figure && {src: context.siteUrl + figure.address, width: figure.width, height: figure.height};
  };
}

function factsOf(context: OutputContext) {
  const facts = known.get(context) ?? new Map<string, Promise<FigureFacts | undefined>>();
  known.set(context, facts);
  return facts;
}

/** @param write is given the figure's files */
async function readFigure(
  file: string,
  siteDir: string,
  write?: (name: string, content: Uint8Array) => void,
): Promise<FigureFacts | undefined> {
  try {
    // As for pages, `docusaurus start` has the author's own file.
    const isPublished = process.env.NODE_ENV === 'production';
    const {width, height, variants} = await (isPublished ? figureVariants(file, siteDir) : figureOriginal(file));
    if (write) for (const {name, content} of variants) write(name, content);
    const widest = variants.at(-1);
    return widest && {width, height, address: widest.address};
  } catch {
    // The page that shows it reports it.
    return undefined;
  }
}

/**
 * Writes the figures of the days that are documents into the built site, and remembers their addresses for the outputs
 * that come after. The bundler compiles such days for the server alone, which writes no files.
 */
export async function writeFigures(context: OutputContext, outDir: string): Promise<void> {
  const facts = factsOf(context);
  const days = context.catalogue.days.filter(({isTextAndFigures}) => isTextAndFigures);
  const files = days.flatMap(({path, figures}) =>
    figures.map((figure) => figureFile(figure.path, path, context.siteDir)),
  );
  mkdirSync(join(outDir, 'assets/images'), {recursive: true});
  const write = (name: string, content: Uint8Array) => writeFileSync(join(outDir, name), content);
  await Promise.all(
    [...new Set(files)].map(async (file) => {
      const found = readFigure(file, context.siteDir, write);
      if (!facts.has(file)) facts.set(file, found);
      await found;
    }),
  );
}

/** Where the file of a path lies that an author wrote in a day, see `figurePath`. */
export function figureFile(path: string, dayPath: string, siteDir: string): string {
  return join(siteDir, figurePath(dayPath, path));
}
