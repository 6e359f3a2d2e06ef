import sharp, {type Metadata, type Sharp} from 'sharp';
import {isSvg} from '../../../archive/svgParts.mjs';
import {CommandError} from '../../CommandError.ts';
import {pngOfSvg} from './drawFigure.ts';
import {drawPdfPage} from './drawPdfPage.ts';

/** A figure needs no more pixels: the text column has 720, and screens one or two to each. */
const WIDEST = 1600;
/** As high as two screens: a longer one is a page, and no figure. */
const HIGHEST = 3200;
/** The longest that a picture may take; a photograph of 100 million pixels takes three. */
const SECONDS = 30;
/** So light, in bytes, a picture stays the file that it is. */
const LIGHT = 200 * 1024;
/** A picture that is heavier without loss is a photograph or has one in it. */
const HEAVIEST_DRAWING = 300 * 1024;
/** So heavy, no choice of colours will make it light enough. */
const SURELY_PHOTOGRAPH = 10 * HEAVIEST_DRAWING;
/** How far a colour may be from what it was, of 255, before someone could see it. */
const INVISIBLE = 4;
const PHOTOGRAPH = {quality: 90, smartSubsample: true};
/** A hundred million pixels: no picture that is one, and 400 MB to decode. */
const MOST_PIXELS = 100_000_000;

const SUFFIXES: Record<string, string> = {jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif'};

/** A picture as it will lie in a day's `asset` folder. */
export interface Picture {
  content: Buffer;
  suffix: string;
  /** In pixels, upright. */
  width: number;
  height: number;
}

/**
 * Makes a figure of a picture file: upright, at most 1,600 pixels wide and 3,200 high, without what cameras write into it, and looking as it
 * did. A file that is so already, and light, stays byte for byte; a GIF becomes a WebP that moves as it does.
 *
 * @param options.name what messages call it
 * @param options.page which page of a PDF, counted from 1
 * @param options.seconds the longest that it may take
 * @throws CommandError where it is no PNG, JPEG, WebP, GIF, SVG or PDF, only a part of one, or too large
 */
export async function encodePicture(
  content: Buffer,
  {name, page = 1, seconds = SECONDS}: {name: string; page?: number; seconds?: number},
): Promise<Picture> {
  if (content.subarray(0, 1024).includes('%PDF-')) {
    const drawn = await drawPdfPage(content, {page, widest: WIDEST, highest: HIGHEST, name, seconds});
    return encodePixels(drawn, await readMetadata(drawn, name), {name, seconds});
  }
  if (isSvg(content)) {
    return {...(await pngOfSvg(content, name, {widest: WIDEST, highest: HIGHEST, seconds})), suffix: 'png'};
  }
  const metadata = await readMetadata(content, name);
  if (!SUFFIXES[metadata.format]) {
    throw new CommandError(`${name}: ${metadata.format} 파일은 싣지 못합니다. PNG, JPEG, WebP, GIF, SVG, PDF로 주세요`);
  }
  const encode = isAnimated(content, metadata) ? encodeAnimation : encodePixels;
  return encode(content, metadata, {name, seconds});
}

async function readMetadata(content: Buffer, name: string): Promise<Metadata> {
  if (content.length === 0) throw new CommandError(`${name}: 빈 파일입니다`);
  return sharp(content, {limitInputPixels: MOST_PIXELS})
    .metadata()
    .catch((cause: unknown) => unreadable(name, cause));
}

function unreadable(name: string, cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (/timeout/i.test(reason)) throw new CommandError(`${name}: 너무 오래 걸리는 그림입니다. 줄여서 다시 주세요`);
  if (/pixel limit/.test(reason)) {
    throw new CommandError(`${name}: 그림이 너무 큽니다 (${MOST_PIXELS / 1e6}백만 화소까지). 줄여서 다시 주세요`);
  }
  throw new CommandError(`${name}: 그림으로 읽을 수 없습니다. 깨졌거나 다 받지 못한 파일입니다 (${reason})`);
}

/** sharp shows an animated PNG as a still one: https://www.w3.org/TR/png-3/#acTL-chunk stands ahead of the pixels. */
function isAnimated(content: Buffer, {format, pages = 1}: Metadata): boolean {
  return format === 'png' ? content.subarray(0, content.indexOf('IDAT')).includes('acTL') : pages > 1;
}

async function encodeAnimation(content: Buffer, metadata: Metadata, {name, seconds}: Limits): Promise<Picture> {
  const {format, width, pageHeight, height} = metadata;
  const own = {width, height: pageHeight ?? height};
  const isFit = own.width <= WIDEST && own.height <= HIGHEST && !isPrivate(content, metadata);
  if (format !== 'gif' && isFit) return {content, suffix: SUFFIXES[format] ?? '', ...own};
  if (format === 'png') {
    throw new CommandError(
      `${name}: 움직이는 PNG는 고치지 않고 싣습니다. 폭 ${WIDEST} px, 높이 ${HIGHEST} px 이하, 부가 정보 없이 주세요`,
    );
  }
  // All frames stand below each other: the limit is of their pixels together.
  const {data, info} = await sharp(content, {animated: true, failOn: 'error', limitInputPixels: MOST_PIXELS})
    .timeout({seconds})
    .resize({width: WIDEST, height: HIGHEST, fit: 'inside', withoutEnlargement: true})
    .webp({...PHOTOGRAPH, mixed: true})
    .toBuffer({resolveWithObject: true})
    .catch((cause: unknown) => unreadable(name, cause));
  return {content: data, suffix: 'webp', width: info.width, height: info.pageHeight ?? info.height};
}

/** Whether a file says more than its pixels: where it was taken, on what, by whom. */
function isPrivate(content: Buffer, {format, exif, xmp, iptc, tifftagPhotoshop, comments}: Metadata): boolean {
  if (exif || xmp || iptc || tifftagPhotoshop || comments?.length) return true;
  // A JPEG's comment, which sharp does not tell of. In the pixels no FF is followed by FE.
  return format === 'jpeg' && content.includes(Buffer.from([0xff, 0xfe]));
}

interface Limits {
  name: string;
  seconds: number;
}

async function encodePixels(content: Buffer, metadata: Metadata, {name, seconds}: Limits): Promise<Picture> {
  const upright = sharp(content, {failOn: 'error', limitInputPixels: MOST_PIXELS}).timeout({seconds}).autoOrient();
  const {data, info} = await upright
    .resize({width: WIDEST, height: HIGHEST, fit: 'inside', withoutEnlargement: true})
    .toColourspace('srgb')
    .raw({depth: 'uchar'})
    .toBuffer({resolveWithObject: true})
    .catch((cause: unknown) => unreadable(name, cause));
  const {width, height} = info;
  const isUpright = (metadata.orientation ?? 1) === 1;
  const isSame = isUpright && metadata.width === width && metadata.height === height;
  const stays = isSame && metadata.format !== 'gif' && !isPrivate(content, metadata);
  const original = {content, suffix: SUFFIXES[metadata.format] ?? '', width, height};
  if (stays && content.length <= LIGHT) return original;

  const pixels = () => sharp(data, {raw: {width, height, channels: info.channels}});
  const {format, ...made} = await smallest(pixels, metadata.format === 'jpeg');
  if (stays && content.length <= made.content.length) return original;
  return {...made, suffix: SUFFIXES[format] ?? '', width, height};
}

/** A photograph as WebP, all else as the lightest PNG that looks the same. */
async function smallest(pixels: () => Sharp, isPhotograph: boolean): Promise<{content: Buffer; format: string}> {
  const plain = isPhotograph ? undefined : await pixels().png({compressionLevel: 9}).toBuffer();
  if (plain && plain.length <= SURELY_PHOTOGRAPH) {
    const filtered = await pixels().png({compressionLevel: 9, adaptiveFiltering: true}).toBuffer();
    const palette = await pixels().png({palette: true, dither: 0, compressionLevel: 9}).toBuffer();
    const looksSame = await isInvisible(pixels(), palette);
    const [content] = [plain, filtered, ...(looksSame ? [palette] : [])].sort((a, b) => a.length - b.length);
    if (content && content.length <= HEAVIEST_DRAWING) return {content, format: 'png'};
  }
  return {content: await pixels().webp(PHOTOGRAPH).toBuffer(), format: 'webp'};
}

/** Whether a picture of few colours differs nowhere so much from the pixels that it was made of that it could be seen. */
async function isInvisible(original: Sharp, palette: Buffer): Promise<boolean> {
  // An encoder leaves out an alpha channel that says nothing.
  const [data, other] = await Promise.all(
    [original, sharp(palette)].map((image) => image.toColourspace('srgb').ensureAlpha().raw().toBuffer()),
  );
  if (!data || data.length !== other?.length) return false;
  for (let index = 0; index < data.length; index++) {
    if (Math.abs((data[index] ?? 0) - (other[index] ?? 0)) > INVISIBLE) return false;
  }
  return true;
}
