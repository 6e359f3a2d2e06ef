import {createHash} from 'node:crypto';
import {basename, extname} from 'node:path';

import sharp from 'sharp';

/** The loader takes bytes, not text. */
export const raw = true;

/**
 * Webpack loader for figures: writes the image as a file and exports its address and its size.
 *
 * `export default` is the URL, as with Docusaurus' own loader; `image` is `{src, width, height}`,
 * in pixels, which a page needs so that nothing jumps while the image loads.
 *
 * @this {{async(): (error: Error | null, code?: string) => void, resourcePath: string, emitFile(name: string, content: Buffer): void, _compiler?: {name?: string}}}
 * @param {Buffer} content
 * @returns {void}
 */
export default function figureLoader(content) {
  const done = this.async();
  const hash = createHash('md5').update(content).digest('hex').slice(0, 12);
  readSize(content, hash).then(
    ({width, height}) => {
      const extension = extname(this.resourcePath);
      const file = `assets/images/${basename(this.resourcePath, extension)}-${hash}${extension}`;
      // The server build renders the same address; only the client build writes the file.
      if (this._compiler?.name === 'client') this.emitFile(file, content);
      done(
        null,
        `export const image = {src: __webpack_public_path__ + ${JSON.stringify(file)}, width: ${width}, height: ${height}};
export default image.src;`,
      );
    },
    (cause) => done(new Error(`${this.resourcePath}: 그림으로 읽을 수 없는 파일입니다`, {cause})),
  );
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
