import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

import type {Point} from '../papers/day/types.ts';
import {placesIn} from './places.ts';

/** Their text may hold much else than what a message is about. */
const WIDE: ReadonlySet<string> = new Set(['root', 'paragraph', 'text', 'blockquote', 'list', 'listItem']);

/**
 * Where the thing ends that begins at a place, for editors, which underline nothing of an empty range: the end of the link,
 * heading or tag that the tree has there, else of the word, and never behind the line.
 *
 * @param text what the tree was parsed from
 */
export function endOf(start: Point, tree: Root, text: string): Point {
  const {offsetOf, pointOf} = placesIn(text);
  const from = offsetOf(start);
  let end = from;
  visit(tree, ({type, position}) => {
    if (position && !WIDE.has(type) && offsetOf(position.start) === from) end = offsetOf(position.end);
  });
  const line = /^[^\r\n]*/.exec(text.slice(from, end === from ? undefined : end))?.[0] ?? '';
  const word = /^\s*\S+/.exec(line)?.[0] ?? line;
  return pointOf(from + (end === from ? word : line).length);
}
