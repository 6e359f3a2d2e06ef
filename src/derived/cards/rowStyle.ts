import {HEIGHT, MARGIN} from './sheet.ts';
import {textWidth} from './textWidth.ts';

/** What a card says of a paper. */
export interface CardRow {
  /** Its number on the day's page, or its date; may be empty. */
  label: string;
  name: string;
  subtitle?: string;
}

/** How large the rows of a card are set, in pixels. */
export interface RowStyle {
  mostRows: number;
  name: number;
  nameLines: number;
  subtitle: number;
  /** 0 where subtitles are left out. */
  subtitleLines: number;
  padding: number;
}

/** The fewer the rows, the larger their letters. The first holds six names of two lines each. */
const STYLES: [RowStyle, ...RowStyle[]] = [
  {mostRows: 6, name: 26, nameLines: 2, subtitle: 0, subtitleLines: 0, padding: 7},
  {mostRows: 6, name: 28, nameLines: 2, subtitle: 0, subtitleLines: 0, padding: 11},
  {mostRows: 6, name: 30, nameLines: 2, subtitle: 0, subtitleLines: 0, padding: 15},
  {mostRows: 4, name: 34, nameLines: 2, subtitle: 23, subtitleLines: 1, padding: 15},
  {mostRows: 4, name: 34, nameLines: 2, subtitle: 23, subtitleLines: 2, padding: 15},
  {mostRows: 3, name: 38, nameLines: 2, subtitle: 25, subtitleLines: 2, padding: 20},
  {mostRows: 1, name: 54, nameLines: 3, subtitle: 31, subtitleLines: 4, padding: 26},
];

export const NAME_LEADING = 1.24;
export const SUBTITLE_LEADING = 1.36;
export const SUBTITLE_SPACE = 6;
/** The line below the rows that says how many papers are missing. */
export const MORE = {fontSize: 26, lineHeight: 1.3, paddingTop: 14};
const MORE_HEIGHT = MORE.fontSize * MORE.lineHeight + MORE.paddingTop;

/** The largest style in which all rows have room. */
export function rowStyle(rows: readonly CardRow[], hasMore: boolean, width: number): RowStyle {
  const count = rows.length + (hasMore ? 1 : 0);
  const room = HEIGHT - 2 * MARGIN - (hasMore ? MORE_HEIGHT : 0);
  const heightIn = (style: RowStyle) => rows.reduce((sum, row) => sum + rowHeight(row, style, width), 0);
  return STYLES.findLast((style) => count <= style.mostRows && heightIn(style) <= room) ?? STYLES[0];
}

/** Guessed before the row is laid out, rather too high than too low. */
function rowHeight({name, subtitle}: CardRow, style: RowStyle, width: number): number {
  const linesOf = (text: string, size: number, most: number) =>
    Math.min(most, Math.ceil((textWidth(text) * size) / width));
  const rule = 2;
  const names = linesOf(name, style.name, style.nameLines) * style.name * NAME_LEADING;
  const frame = rule + 2 * style.padding;
  if (!subtitle || style.subtitleLines === 0) return frame + names;
  const subtitles = linesOf(subtitle, style.subtitle, style.subtitleLines) * style.subtitle * SUBTITLE_LEADING;
  return frame + names + SUBTITLE_SPACE + subtitles;
}
