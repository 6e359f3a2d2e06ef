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
  readMetadata(content).then(
    ({autoOrient: {width, height}}) => {
      const extension = extname(this.resourcePath);
      const hash = createHash('md5').update(content).digest('hex').slice(0, 12);
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

/**
 * Of an empty buffer, sharp throws at once.
 *
 * @param {Buffer} content
 */
async function readMetadata(content) {
  return sharp(content).metadata();
}
