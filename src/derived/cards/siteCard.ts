import {cardText} from './cardText.ts';
import {type CardElement, lines} from './element.ts';
import {seal} from './seal.ts';
import {COLOURS, rule, sheet} from './sheet.ts';

/** The site's name, large, and what it is. */
export function siteCard({title, description}: {title: string; description: string}): CardElement {
  return sheet(
    {flexDirection: 'column', justifyContent: 'center'},
    seal(96),
    lines(2, {fontSize: 124, fontWeight: 700, lineHeight: 1.15, letterSpacing: -3, marginTop: 36}, cardText(title)),
    rule('rule-strong', {width: 96, height: 2, marginTop: 28}),
    lines(2, {fontSize: 36, lineHeight: 1.45, color: COLOURS['ink-soft'], marginTop: 28}, cardText(description)),
  );
}
