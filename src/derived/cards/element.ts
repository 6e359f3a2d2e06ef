/** A node that satori draws: what JSX would compile to, as plain data, so that a card can be hashed before it is drawn. */
export interface CardElement {
  type: string;
  props: Record<string, unknown> & {children?: CardChild | CardChild[]};
}

export type CardChild = CardElement | string;

/** The subset of CSS that satori lays out; lengths are pixels. */
export type CardStyle = Record<string, string | number>;

export function box(style: CardStyle, ...children: CardChild[]): CardElement {
  return {type: 'div', props: {style: {display: 'flex', ...style}, children}};
}

/** Text of at most so many lines: what is longer ends in an ellipsis, between words where there are any. */
export function lines(most: number, style: CardStyle, text: string): CardElement {
  return {type: 'div', props: {style: {display: 'block', lineClamp: most, ...style}, children: text}};
}

/** The words of a tree. */
export function textOf(child: CardChild): string {
  if (typeof child === 'string') return child;
  return [child.props.children ?? []].flat().map(textOf).join(' ');
}
