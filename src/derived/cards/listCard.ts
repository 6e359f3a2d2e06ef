import {cardText} from './cardText.ts';
import {box, type CardElement, lines} from './element.ts';
import {
  type CardRow,
  MORE,
  NAME_LEADING,
  type RowStyle,
  rowStyle,
  SUBTITLE_LEADING,
  SUBTITLE_SPACE,
} from './rowStyle.ts';
import {wordmark} from './seal.ts';
import {COLOURS, MARGIN, rule, sheet, WIDTH} from './sheet.ts';
import {textWidth} from './textWidth.ts';

/** A day, an organisation or a topic, and its papers. */
export interface ListCard {
  site: string;
  /** Small, above the title: the year, or what kind of page this is. */
  kicker: string;
  title: string;
  rows: CardRow[];
  /** All papers, those that have no row too. */
  papers: number;
}

const TITLE_WIDTH = 404;
const GAP = 64;
const LIST_WIDTH = WIDTH - 2 * MARGIN - TITLE_WIDTH - GAP;

const QUIET = {color: COLOURS['ink-soft']};

/** A title on the left, and its papers on the right between thin rules. */
export function listCard({site, kicker, title, rows, papers}: ListCard): CardElement {
  return sheet(
    {flexDirection: 'row'},
    box(
      {flexDirection: 'column', width: TITLE_WIDTH, marginRight: GAP},
      lines(1, {...QUIET, fontSize: 30, lineHeight: 1}, cardText(kicker)),
      largeTitle(cardText(title)),
      ...(papers > 0
        ? [lines(1, {...QUIET, fontSize: 28, lineHeight: 1.3, marginTop: 18}, count('논문', papers))]
        : []),
      box({flexGrow: 1}),
      wordmark(site),
    ),
    box({flexDirection: 'column', width: LIST_WIDTH}, ...list(rows.map(shown), papers - rows.length)),
  );
}

function shown({label, name, subtitle}: CardRow): CardRow {
  return {label: cardText(label), name: cardText(name), ...(subtitle ? {subtitle: cardText(subtitle)} : {})};
}

/** Largest first. */
const TITLE_SIZES = [88, 76, 64, 54, 46];
const SMALLEST_TITLE = 40;

/** As large as its longest word fits its column, and the title three lines. */
function largeTitle(title: string): CardElement {
  const longest = Math.max(...title.split(' ').map(textWidth));
  // Lines that words do not fill are a sixth shorter.
  const fits = (size: number) => longest * size <= TITLE_WIDTH && textWidth(title) * size <= TITLE_WIDTH * 2.5;
  const fontSize = TITLE_SIZES.find(fits) ?? SMALLEST_TITLE;
  return lines(4, {fontSize, fontWeight: 700, lineHeight: 1.18, letterSpacing: -0.02 * fontSize, marginTop: 14}, title);
}

const LABEL_SIZE = 24;
const LABEL_SPACE = 18;
const LEAST_LABEL = 46;

function list(rows: readonly CardRow[], more: number): CardElement[] {
  const longestLabel = Math.max(0, ...rows.map(({label}) => textWidth(label)));
  const labelWidth = longestLabel && Math.max(LEAST_LABEL, longestLabel * LABEL_SIZE + LABEL_SPACE);
  const style = rowStyle(rows, more > 0, LIST_WIDTH - labelWidth);
  const parts = rows.map((row) => paperRow(row, style, labelWidth));
  if (more > 0) parts.push(lines(1, {...QUIET, ...MORE}, count('외', more)));
  return parts.flatMap((part, index) => [
    index === 0 ? rule('rule-strong', {height: 2}) : rule('rule', {height: 1}),
    part,
  ]);
}

function paperRow({label, name, subtitle}: CardRow, style: RowStyle, labelWidth: number): CardElement {
  const {subtitle: fontSize, subtitleLines} = style;
  const isSubtitled = subtitle !== undefined && subtitleLines > 0;
  return box(
    {alignItems: 'baseline', padding: `${style.padding}px 0`},
    ...(label ? [lines(1, {...QUIET, width: labelWidth, fontSize: LABEL_SIZE, lineHeight: NAME_LEADING}, label)] : []),
    box(
      {flexDirection: 'column', width: LIST_WIDTH - labelWidth, marginLeft: label ? 0 : labelWidth},
      lines(style.nameLines, {fontSize: style.name, fontWeight: 700, lineHeight: NAME_LEADING}, name),
      ...(isSubtitled
        ? [
            lines(
              subtitleLines,
              {...QUIET, fontSize, lineHeight: SUBTITLE_LEADING, marginTop: SUBTITLE_SPACE},
              subtitle,
            ),
          ]
        : []),
    ),
  );
}

function count(what: string, papers: number): string {
  return cardText(`${what} ${papers}편`);
}
