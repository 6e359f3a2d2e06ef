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
  const content = await readFile(file);
  const hash = createHash('md5').update(content).digest('hex').slice(0, 12);
  const {width, height} = await readSize(content, hash);
  const extension = extname(file);
  const name = `assets/images/${basename(file, extension)}-${hash}${extension}`;
  // The server build renders the same address; only the client build writes the file.
  if (this._compiler?.name === 'client') this.emitFile(name, content);
  return `{src: __webpack_public_path__ + ${JSON.stringify(name)}, width: ${width}, height: ${height}}`;
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

/** @type {Map<string, Promise<{width: number, height: number}>>} */
const sizes = new Map();

/**
 * Reads an image's size as it is shown. The client's and the server's build ask for the same images: each is read once.
 *
 * @param {Buffer} content
 * @param {string} hash
 */
function readSize(content, hash) {
  let size = sizes.get(hash);
  if (!size) {
    size = measure(content);
    sizes.set(hash, size);
  }
  return size;
}

/**
 * Of an empty buffer, sharp throws at once: `async` makes a rejection of it.
 *
 * @param {Buffer} content
 */
async function measure(content) {
  const {autoOrient} = await sharp(content).metadata();
  return autoOrient;
}
