import {TimeoutError} from 'ky';
import {isSvg, svgParts} from '../../archive/svgParts.mjs';
import {AnswerError, failureReason, isUnreachable, type Patience, requestClient} from '../metadata/request.ts';

/** A picture of another host as it came, and the end that its file's name is to have: told by its bytes, not by its address. */
export interface FetchedPicture {
  bytes: Buffer;
  extension: '.png' | '.jpg' | '.webp' | '.gif' | '.avif' | '.svg';
}

/** What became of a picture that was asked for: itself, or why it did not come, in words for the author. */
export type PictureAnswer = {picture: FetchedPicture} | {failure: string};

const PATIENCE: Patience = {timeout: 20_000, retries: 1, longestWait: 10_000, pause: 200};
/** In bytes. Photographs are smaller, and so is what figures of papers are made of. */
const LARGEST_PICTURE = 20 * 1024 * 1024;
/** Hosts of files know little of what they hold. What calls itself a page is one that says the picture is gone. */
const PICTURE_TYPE = /^(?:$|image\/|(?:application|binary)\/(?:octet-stream|xml)|text\/(?:plain|xml))/i;

/**
 * Makes a function that fetches pictures of other hosts, for `import --fetch` and `check --fix --fetch`. It writes nothing: a
 * caller names the file (`figureName`, `nextFigureNumber`) and keeps what is not fetched as it is.
 *
 * Requests to one host have a pause between them, and what may pass is tried again. An answer of more than 20 MB, of the type
 * of a page, or whose bytes are no picture that browsers show (TIFF, HEIC) is a failure. A host that cannot be reached
 * is asked once. The function never throws for what servers do; the same address twice is fetched twice.
 *
 * @param patience for tests
 */
export function pictureFetcher(patience: Patience = PATIENCE): (url: string) => Promise<PictureAnswer> {
  const clients = new Map<string, ReturnType<typeof requestClient>>();
  const silent = new Map<string, string>();

  return async (url) => {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return {failure: '그림을 받을 수 있는 주소가 아닙니다'};
    const {host} = new URL(url);
    const known = silent.get(host);
    if (known !== undefined) return {failure: known};
    const client = clients.get(host) ?? requestClient(PICTURE_TYPE, patience, LARGEST_PICTURE);
    clients.set(host, client);
    try {
      const response = await client.get(url);
      if (!response.ok) return {failure: `HTTP ${response.status}`};
      const bytes = Buffer.from(await response.arrayBuffer());
      const extension = await extensionOf(bytes);
      return {picture: {bytes, extension}};
    } catch (error) {
      const failure = failureReason(error);
      if (error instanceof TimeoutError || isUnreachable(error)) silent.set(host, failure);
      return {failure};
    }
  };
}

const EXTENSIONS: Readonly<Record<string, FetchedPicture['extension']>> = {
  png: '.png',
  jpeg: '.jpg',
  webp: '.webp',
  gif: '.gif',
};

/** @throws AnswerError where the bytes are no picture that the site shows */
async function extensionOf(bytes: Buffer): Promise<FetchedPicture['extension']> {
  if (isSvg(bytes)) {
    try {
      svgParts(bytes);
    } catch {
      throw new AnswerError('읽을 수 없는 SVG입니다');
    }
    return '.svg';
  }
  if (bytes.length === 0) throw new AnswerError('빈 답입니다');
  const {default: sharp} = await import('sharp');
  const {format, compression} = await sharp(bytes)
    .metadata()
    .catch((): {format?: string; compression?: string} => ({}));
  const extension = format === 'heif' && compression === 'av1' ? '.avif' : EXTENSIONS[format ?? ''];
  if (extension === undefined) {
    throw new AnswerError(format ? `브라우저가 보여 주지 못하는 그림입니다 (${format})` : '그림으로 읽을 수 없습니다');
  }
  return extension;
}
