import assert from 'node:assert/strict';
import {serialize} from 'node:v8';

import fc from 'fast-check';

import {parseDay} from '../../../src/papers/day/parseDay.ts';
import {documents} from '../../markdown/documents.ts';
import {checkPlaces} from '../checkPlaces.ts';
import {spoiled} from '../inputs/spoiled.ts';
import {target} from '../target.ts';

const heading = fc
  .tuple(
    fc.constantFrom('', '1. ', '2. ', '99) ', '**1.** '),
    fc.constantFrom('[MoGA](https://arxiv.org/abs/2510.18692)', 'MoGA', '[](x)', '[A](javascript:x)', '각', '<b>', ''),
    fc.constantFrom('', ' `bytedance`', ' `a` `b`', ' ``', ' `'),
  )
  .map(([number, name, label]) => `## ${number}${name}${label}\n### ${name}`);

const page = fc.array(fc.oneof(documents, heading), {minLength: 1, maxLength: 6}).map((blocks) => blocks.join('\n\n'));

/** Whatever a page holds, it is read, and what is wrong has a place in it. */
export default target(
  fc.record({text: spoiled(page), extension: fc.constantFrom('md', 'mdx')}),
  ({text, extension}) => {
    const day = parseDay(text, {path: `docs/papers/y2025/oct/20251022.${extension}`});
    checkPlaces([...day.problems, ...day.notes], text);
    const anchors = day.papers.map(({anchor}) => anchor);
    assert.equal(new Set(anchors).size, anchors.length, `an anchor twice: ${anchors}`);
    // Threads send it, and the cache keeps it.
    serialize(day);
  },
);
