import {dirname, join} from 'node:path';

import type {ShownFigure} from '../../../markdown/renderHtml.ts';
import {figureOriginal, figureVariants} from '../figures/figureVariants.mjs';
import type {OutputContext} from './output.ts';

/** Gives the whole address and the size of a figure, by its file's path; nothing where there is no such image. */
export type FindFigure = (file: string) => Promise<ShownFigure | undefined>;

const finders = new WeakMap<OutputContext, FindFigure>();

/** The one finder of a build: each figure is read once, however many outputs show it. */
export function figureFinder(context: OutputContext): FindFigure {
  const finder = finders.get(context) ?? makeFinder(context);
  finders.set(context, finder);
  return finder;
}

function makeFinder(context: OutputContext): FindFigure {
  const known = new Map<string, Promise<ShownFigure | undefined>>();
  return (file) => {
    const figure = known.get(file) ?? readFigure(file, context);
    known.set(file, figure);
    return figure;
  };
}

/** As for pages, `docusaurus start` has the author's own file. */
async function readFigure(file: string, {siteDir, siteUrl}: OutputContext): Promise<ShownFigure | undefined> {
  try {
    const isPublished = process.env.NODE_ENV === 'production';
    const {width, height, variants} = await (isPublished ? figureVariants(file, siteDir) : figureOriginal(file));
    const widest = variants.at(-1);
    return widest && {src: siteUrl + widest.address, width, height};
  } catch {
    // The page that shows it reports it.
    return undefined;
  }
}

/** Where the file of a path lies that an author wrote in a day: `./asset/a.png`, `asset/a.png` or `@site/static/a.png`. */
export function figureFile(path: string, dayPath: string, siteDir: string): string {
  const decoded = decode(path);
  return decoded.startsWith('@site/')
    ? join(siteDir, decoded.slice('@site/'.length))
    : join(siteDir, dirname(dayPath), decoded);
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A `%` of the file's own name.
    return path;
  }
}
