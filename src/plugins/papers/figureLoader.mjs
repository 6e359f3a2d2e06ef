import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

import {diskPath} from '../../archive/diskPath.mjs';

/**
 * Webpack loader for figures: writes the image as files and exports their addresses and its size.
 *
 * It is asked with the page as its resource and the image in its query, `!!figure-loader?path=./asset/a.png!./20251022.mdx`:
 * so an image that is not there is found missing here, and no error of the bundler takes the whole site down.
 *
 * `export default` is the URL, as with Docusaurus' own loader; `image` is `{src, width, height, srcSet}`: its size in
 * pixels, which a page needs so that nothing jumps while the image loads, and `srcSet` where there is more than one
 * file; or `{missing}` with the path. Its context has the site's figures, see `lendFigures`.
 *
 * @this {{async(): (error: Error | null, code?: string) => void, query: string, resourcePath: string, context: string, rootContext: string, getResolve(): (context: string, request: string) => Promise<string>, addDependency(path: string): void, addMissingDependency(path: string): void, emitWarning(warning: Error): void, emitError(error: Error): void, emitFile(name: string, content: string | Uint8Array): void, figures: import('../../derived/figures/figures.ts').Figures, _compiler?: {name?: string}}}
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
  const facts = await this.figures.load(file);
  // The server renders the same addresses, and the preview's server gives figures itself.
  if (this._compiler?.name === 'client' && process.env.NODE_ENV === 'production') {
    // Every page writes the figures that it shows: in the bundler's cache one page has nothing of another.
    await this.figures.write([file], this.emitFile.bind(this));
    if (facts.fault) {
      const warning = new Error(`${placeOf.call(this, path)}: ${path}: ${facts.fault.message}`);
      // `npm run build -- --strict`.
      if (process.env.HARU_STRICT === 'true') this.emitError(warning);
      else this.emitWarning(warning);
    }
  }
  return imageSource(facts);
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
 * The source text of `{src, width, height, srcSet}`, for a module of the bundler's.
 *
 * @param {import('../../derived/figures/figures.ts').FigureFacts} facts
 * @returns {string}
 */
function imageSource({width, height, files}) {
  /** @param {string} text */
  const url = (text) => `__webpack_public_path__ + ${JSON.stringify(text)}`;
  const src = url(files.at(-1)?.address ?? '');
  const candidates = files.map((file) => url(`${file.address} ${file.width}w`)).join(` + ', ' + `);
  const srcSet = files.length > 1 ? `, srcSet: ${candidates}` : '';
  return `{src: ${src}, width: ${width}, height: ${height}${srcSet}}`;
}
