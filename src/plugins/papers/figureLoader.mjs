import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

import {diskPath} from '../../archive/diskPath.mjs';
import {openStore} from '../../archive/store.mjs';
import {figureOriginal, figureVariants} from '../../derived/figures/figureVariants.mjs';

/**
 * Webpack loader for figures: writes the image as files and exports their addresses and its size.
 *
 * It is asked with the page as its resource and the image in its query, `!!figure-loader?path=./asset/a.png!./20251022.mdx`:
 * so an image that is not there is found missing here, and no error of the bundler takes the whole site down.
 *
 * `export default` is the URL, as with Docusaurus' own loader; `image` is `{src, width, height, srcSet}`: its size in
 * pixels, which a page needs so that nothing jumps while the image loads, and `srcSet` where there is more than one
 * file; or `{missing}` with the path. A published site has the figure's variants, `docusaurus start` the author's own file; an SVG is drawn in both.
 *
 * @this {{async(): (error: Error | null, code?: string) => void, query: string, resourcePath: string, context: string, rootContext: string, getResolve(): (context: string, request: string) => Promise<string>, addDependency(path: string): void, addMissingDependency(path: string): void, emitWarning(warning: Error): void, emitError(error: Error): void, emitFile(name: string, content: Buffer): void, _compiler?: {name?: string}}}
 * @returns {void}
 */
export default function figureLoader() {
  const done = this.async();
  const path = new URLSearchParams(this.query).get('path') ?? '';
  loadFigure.call(this, path).then(
    (image) => done(null, `export const image = ${image};\nexport default image.src;`),
    (cause) => {
      const why = path.endsWith('.svg') ? ` (${cause.message})` : '';
      done(new Error(`${placeOf.call(this, path)}: 그림으로 읽을 수 없는 파일입니다: ${path}${why}`, {cause}));
    },
  );
}

/**
 * @this {ThisParameterType<typeof figureLoader>}
 * @param {string} path
 * @returns {Promise<string>} the source text of the image object
 */
async function loadFigure(path) {
  const file = await findFile.call(this, path);
  if (file === undefined) {
    this.emitWarning(new Error(`${this.resourcePath}: 그림 파일이 없습니다: ${path}`));
    return JSON.stringify({missing: path});
  }
  this.addDependency(file);
  const figure = await readFigure(file, this.rootContext);
  // The server build renders the same addresses. Documents are compiled for it alone: their figures `writeFigures` writes.
  if (this._compiler?.name === 'client') {
    // Every page writes the figures that it shows: in the bundler's cache one page has nothing of another.
    const files = figure.files ?? (await figureVariants(file, openStore(this.rootContext))).variants;
    for (const {name, content} of files) this.emitFile(name, content);
    if (figure.fault) {
      const warning = new Error(`${placeOf.call(this, path)}: ${path}: ${figure.fault.message}`);
      // `npm run build -- --strict`; of documents `writeFigures` tells.
      if (process.env.HARU_STRICT === 'true') this.emitError(warning);
      else this.emitWarning(warning);
    }
  }
  return figure.source;
}

/**
 * Where a page names a figure first, `docs/papers/y2025/oct/20251022.mdx:3:20`.
 *
 * @this {ThisParameterType<typeof figureLoader>}
 * @param {string} path
 */
function placeOf(path) {
  const before = readFileSync(this.resourcePath, 'utf8').split(path, 1)[0]?.split('\n') ?? [];
  const page = relative(this.rootContext, this.resourcePath);
  return `${page}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * @this {ThisParameterType<typeof figureLoader>}
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
async function findFile(path) {
  const request = decode(path).replaceAll('\\', '/');
  const found = diskPath(this.rootContext, sitePath(this.rootContext, this.context, request));
  if (found !== undefined) return join(this.rootContext, found);
  try {
    return await this.getResolve()(this.context, request);
  } catch {
    // When the author puts the file there, the page is built anew.
    if (request.startsWith('.')) this.addMissingDependency(join(this.context, request));
    return undefined;
  }
}

/**
 * `figurePath` of `src/papers/day`: where a file lies below the site.
 *
 * @param {string} siteDir
 * @param {string} folder of the page
 * @param {string} path
 */
function sitePath(siteDir, folder, path) {
  if (path.startsWith('@site/')) return path.slice('@site/'.length);
  if (path.startsWith('/')) return path.startsWith('/docs/') ? path.slice(1) : `static${path}`;
  return relative(siteDir, join(folder, path)).replaceAll('\\', '/');
}

/**
 * `decodePath` of `src/markdown/decodeAddress.ts`: the bundler loads this file as it is, without TypeScript.
 *
 * @param {string} path
 */
function decode(path) {
  try {
    return decodeURI(path);
  } catch {
    // A `%` of the file's own name.
    return path;
  }
}

/**
 * @typedef {object} LoadedFigure
 * @property {string} source the source text of the image object
 * @property {import('../../derived/figures/figureVariants.mjs').Variant[]} [files]
 * @property {Error} [fault]
 */

/** @type {Map<string, Promise<LoadedFigure>>} */
const figures = new Map();

/**
 * In a production build the client's and the server's compilation ask for the same images: each is read once.
 *
 * @param {string} file
 * @param {string} siteDir
 * @returns {Promise<LoadedFigure>}
 */
function readFigure(file, siteDir) {
  if (process.env.NODE_ENV !== 'production') return figureOriginal(file).then(describe);
  const figure = figures.get(file) ?? figureVariants(file, openStore(siteDir)).then(describe);
  figures.set(file, figure);
  return figure;
}

/**
 * @param {import('../../derived/figures/figureVariants.mjs').FigureFiles} figure
 * @returns {LoadedFigure}
 */
function describe(figure) {
  const source = imageSource(figure);
  // Of thousands of figures the bytes would fill the memory: a published page that asks for them reads them again.
  return process.env.NODE_ENV === 'production' ? {source, fault: figure.fault} : {source, files: figure.variants};
}

/**
 * The source text of `{src, width, height, srcSet}`, for a module of the bundler's.
 *
 * @param {import('../../derived/figures/figureVariants.mjs').FigureFiles} figure
 * @returns {string}
 */
export function imageSource({width, height, variants}) {
  /** @param {string} text */
  const url = (text) => `__webpack_public_path__ + ${JSON.stringify(text)}`;
  const src = url(variants.at(-1)?.address ?? '');
  const candidates = variants.map((variant) => url(`${variant.address} ${variant.width}w`)).join(` + ', ' + `);
  const srcSet = variants.length > 1 ? `, srcSet: ${candidates}` : '';
  return `{src: ${src}, width: ${width}, height: ${height}${srcSet}}`;
}
