import assert from 'node:assert/strict';

import fc from 'fast-check';

import {cite} from '../../../src/papers/citation/cite.ts';
import {toCsl} from '../../../src/papers/citation/csl.ts';
import {readLibrary} from '../../../src/papers/citation/library.ts';
import {catalogueOf, publish} from '../../site/publish.ts';
import {checkPlaces} from '../checkPlaces.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {spoiled} from '../inputs/spoiled.ts';
import {target} from '../target.ts';

const field = fc.oneof(hostileText, hostileText, fc.jsonValue({maxDepth: 2}));
const item = fc.record(
  {
    id: fc.oneof(fc.constantFrom('arxiv-2510.18692', 'x'), field),
    type: fc.oneof(fc.constant('article'), field),
    title: field,
    URL: fc.oneof(fc.constantFrom('https://arxiv.org/abs/2510.18692', 'https://a.org/'), field),
    DOI: field,
    number: field,
    author: fc.oneof(fc.array(fc.record({family: hostileText, given: hostileText}), {maxLength: 3}), field),
    issued: fc.oneof(fc.constant({'date-parts': [[2025, 10, 22]]}), field),
  },
  {requiredKeys: []},
);
const json = fc.oneof(
  fc.array(item, {maxLength: 3}).map((items) => JSON.stringify(items, null, 2)),
  fc.json({maxDepth: 3}),
);

const [paper] = catalogueOf([publish('20251022', '## 1. [MoGA](https://arxiv.org/abs/2510.18692)\n')]).papers;

/** `library.json` is read or its faults have places, and what it knows of a paper can be cited. */
export default target(spoiled(json), async (text) => {
  const {items, problems, find} = readLibrary(text, 'library.json');
  checkPlaces(problems, text);
  if (problems.length > 0) assert.deepEqual(items, []);
  assert(paper);
  const item = find(paper.paper);
  if (item) await cite(toCsl(paper, item));
});
