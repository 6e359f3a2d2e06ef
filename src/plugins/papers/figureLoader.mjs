import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';

import sharp from 'sharp';

/**
 * Webpack loader for figures: writes the image as a file and exports its address and its size.
 *
 * It is asked with the page as its resource and the image in its query, `!!figure-loader?path=./asset/a.png!./20251022.mdx`:
 * so an image that is not there is found missing here, and no error of the bundler takes the whole site down.
 *
 * `export default` is the URL, as with Docusaurus' own loader; `image` is `{src, width, height}`, in pixels, which a
 * page needs so that nothing jumps while the image loads, or `{missing}` with the path.
 *
 * @this {{async(): (error: Error | null, code?: string) => void, query: string, resourcePath: string, context: string, getResolve(): (context: string, request: string) => Promise<string>, addDependency(path: string): void, addMissingDependency(path: string): void, emitWarning(warning: Error): void, emitFile(name: string, content: Buffer): void, _compiler?: {name?: string}}}
 * @returns {void}
 */
export default function figureLoader() {
  const done = this.async();
  const path = new URLSearchParams(this.query).get('path') ?? '';
  loadFigure.call(this, path).then(
    (image) => done(null, `export const image = ${image};\nexport default image.src;`),
    (cause) => done(new Error(`${path}: 그림으로 읽을 수 없는 파일입니다`, {cause})),
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
  const figure = await readFigure(file);
  // The server build renders the same address; only the client build writes the file.
  if (this._compiler?.name === 'client' && figure.content) {
    this.emitFile(figure.name, figure.content);
    figure.content = undefined;
  }
  return `{src: __webpack_public_path__ + ${JSON.stringify(figure.name)}, width: ${figure.width}, height: ${figure.height}}`;
}

/**
 * @this {ThisParameterType<typeof figureLoader>}
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
async function findFile(path) {
  const request = decode(path);
  try {
    return await this.getResolve()(this.context, request);
  } catch {
    // When the author puts the file there, the page is built anew.
    if (request.startsWith('.')) this.addMissingDependency(join(this.context, request));
    return undefined;
  }
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURI(path);
  } catch {
    // A `%` of the file's own name.
    return path;
  }
}

/**
 * @typedef {object} Figure
 * @property {string} name where the written site has it
 * @property {number} width
 * @property {number} height
 * @property {Buffer | undefined} content until it is written
 */

/** @type {Map<string, Promise<Figure>>} */
const figures = new Map();

/**
 * Reads an image, its size as it is shown. In a production build the client's and the server's compilation ask for the
 * same images: each is read once.
 *
 * @param {string} file
 * @returns {Promise<Figure>}
 */
function readFigure(file) {
  const known = process.env.NODE_ENV === 'production' ? figures.get(file) : undefined;
  const figure = known ?? measure(file);
  figures.set(file, figure);
  return figure;
}

/**
 * @param {string} file
 * @returns {Promise<Figure>}
 */
async function measure(file) {
  const content = await readFile(file);
  const hash = createHash('md5').update(content).digest('hex').slice(0, 12);
  const {autoOrient} = await sharp(content).metadata();
  const extension = extname(file);
  return {name: `assets/images/${basename(file, extension)}-${hash}${extension}`, ...autoOrient, content};
}
