import {slug} from 'github-slugger';
import {titleText} from '../citation/texTitle.ts';

/** A paper's title as a section's two headings say it. */
export interface PaperTitle {
  name: string;
  subtitle?: string;
}

/**
 * Splits a title at its first colon that a space follows: `MoGA: Mixture-of-Groups Attention` is the name `MoGA` and its
 * subtitle. A title without one is the name, and there is no subtitle.
 *
 * @param title one line of plain text
 */
export function splitTitle(title: string): PaperTitle {
  const [, name, subtitle] = /^(.*?[^\s:：])\s*(?::\s|：)\s*([^\s:：].*)$/.exec(title) ?? [];
  return name && subtitle ? {name, subtitle} : {name: title};
}

/**
 * The title again, where its name leads to no other paper of the page; the whole title as the name where it would: two
 * papers named `MoGA` would share the address `#moga`.
 *
 * @param names those of the page's other papers
 */
export function distinctTitle({name, subtitle}: PaperTitle, names: readonly string[]): PaperTitle {
  const isTaken = names.some((other) => slug(titleText(other)) === slug(titleText(name)));
  return isTaken && subtitle !== undefined ? {name: `${name}: ${subtitle}`} : {name, subtitle};
}
