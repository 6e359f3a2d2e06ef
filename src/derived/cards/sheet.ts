import {box, type CardChild, type CardElement, type CardStyle} from './element.ts';

/** What the networks that show cards ask for, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

export const MARGIN = 72;

/** The light colours of `tokens.css`, by the names that they have there. */
export const COLOURS = {
  paper: '#faf7f0',
  ink: '#1e1b17',
  'ink-soft': '#635a4e',
  rule: '#e2dccf',
  'rule-strong': '#b9af9d',
  seal: '#b7371f',
  'seal-ink': '#fff6ec',
} as const;

/** The paper that a card is written on. */
export function sheet(style: CardStyle, ...children: CardChild[]): CardElement {
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      padding: MARGIN,
      boxSizing: 'border-box',
      backgroundColor: COLOURS.paper,
      color: COLOURS.ink,
      // A word longer than its line: only such a one is broken.
      overflowWrap: 'anywhere',
      ...style,
    },
    ...children,
  );
}

/** A box of its own: satori draws a border through three clips, each of which costs more than a row's letters. */
export function rule(colour: 'rule' | 'rule-strong', style: CardStyle): CardElement {
  return box({backgroundColor: COLOURS[colour], ...style});
}
