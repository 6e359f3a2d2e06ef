import {setextUnderline} from 'micromark-core-commonmark';
import type {Construct, Extension, Resolver} from 'micromark-util-types';

const MINUS = 45;
const EQUALS = 61;

/**
 * CommonMark's headings over a line of `=` or `-`. micromark-core-commonmark 2.0.4 copies all that stands before such a heading to
 * make it: here it sees the paragraph above the line alone, and a page of them takes time as it grows.
 */
const resolveTo: Resolver = (events, context) => {
  const start = events.findLastIndex(([kind, {type}]) => kind === 'enter' && type === 'content');
  const own = setextUnderline.resolveTo?.(events.splice(start), context) ?? [];
  for (const event of own) events.push(event);
  return events;
};

const heading: Construct = {...setextUnderline, name: 'plainSetext', resolveTo};

export const setextHeadings: Extension = {
  flow: {[MINUS]: heading, [EQUALS]: heading},
  disable: {null: ['setextUnderline']},
};
