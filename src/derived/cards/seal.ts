import {cardText} from './cardText.ts';
import {box, type CardElement, lines} from './element.ts';
import {COLOURS} from './sheet.ts';

/** The site's name beside its seal. */
export function wordmark(site: string): CardElement {
  return box(
    {alignItems: 'center'},
    seal(44),
    lines(1, {fontSize: 32, fontWeight: 700, lineHeight: 1.2, marginLeft: 14}, cardText(site)),
  );
}

/** The stamp of `favicon.svg`. */
export function seal(size: number): CardElement {
  const stroke = {fill: 'none', stroke: COLOURS['seal-ink'], strokeWidth: 1.8, strokeLinecap: 'round'};
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 24 24',
      width: size,
      height: size,
      children: [
        {type: 'rect', props: {width: 24, height: 24, rx: 4, fill: COLOURS.seal}},
        {type: 'path', props: {d: 'M7 6h10M7 10h10M7 14h6', ...stroke}},
        {type: 'circle', props: {cx: 16.5, cy: 16, r: 2.2, fill: COLOURS['seal-ink']}},
      ],
    },
  };
}
