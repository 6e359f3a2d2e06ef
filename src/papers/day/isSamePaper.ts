import type {Paper} from './types.ts';

/** Whether two readings of a section say the same: all but where it stands on the page, and which further ids are its own. */
export function isSamePaper(first: Paper, second: Paper): boolean {
  return JSON.stringify(fixed(first)) === JSON.stringify(fixed(second));
}

function fixed({point: _point, aliases: _aliases, links, ...paper}: Paper): unknown {
  return {...paper, links: links.map(({point: _place, ...link}) => link)};
}
