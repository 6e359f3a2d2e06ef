import type {LoadedImage} from '../../derived/figures/figureImage';

/** An image on its mat in a text column on a desk, in pixels: `--measure` without the mat. */
const COLUMN = 700;

/** What of a phone's width an image gets. */
const SCREEN = '88vw';

interface ImageSource {
  src: string;
  srcSet?: string;
  sizes?: string;
}

/**
 * The attributes by which a browser chooses among an image's files.
 *
 * `width` is what the author set, as CSS or as an attribute: `500`, `'500'`, `'500px'`, `'50%'`. For another unit the
 * column's width is told, which at worst makes the browser fetch the larger file.
 */
export default function imageSource({src, srcSet}: LoadedImage, width?: number | string): ImageSource {
  if (!srcSet) return {src};
  return {src, srcSet, sizes: `min(${Math.min(COLUMN, shownWidth(width))}px, ${SCREEN})`};
}

function shownWidth(width: number | string = COLUMN): number {
  const [, number, unit = 'px'] = /^\s*([\d.]+)\s*(px|%)?\s*$/.exec(String(width)) ?? [];
  const value = Number(number);
  if (!(value > 0)) return COLUMN;
  return Math.ceil(unit === '%' ? (value / 100) * COLUMN : value);
}
