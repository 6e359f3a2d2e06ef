import assert from 'node:assert/strict';

import fc from 'fast-check';

import {parseArxivFeed} from '../../../src/cli/metadata/parseArxivFeed.ts';
import {AnswerError} from '../../../src/cli/metadata/request.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {spoiled} from '../inputs/spoiled.ts';
import {target} from '../target.ts';

const words = fc.oneof(
  hostileText,
  fc.constantFrom('<b>', '<![CDATA[x]]>', '<!--', '&#0;', '&#x110000;', '<entry/>', ''),
);
const element = (name: string, content: fc.Arbitrary<string>) => content.map((text) => `<${name}>${text}</${name}>`);
const entry = fc
  .tuple(
    element(
      'id',
      fc.oneof(fc.constantFrom('http://arxiv.org/abs/2510.18692v1', 'http://arxiv.org/api/errors#x'), words),
    ),
    element('title', words),
    element('published', fc.oneof(fc.constantFrom('2025-10-21T17:59:59Z', '2025-13-45T00:00:00Z'), words)),
    element('summary', words),
    fc.array(element('author', element('name', words)), {maxLength: 3}),
  )
  .map((parts) => `<entry>${parts.flat().join('\n')}</entry>`);
const feed = fc
  .tuple(fc.constantFrom('<?xml version="1.0"?>', '', '<!DOCTYPE feed>', '\uFEFF'), fc.array(entry, {maxLength: 3}))
  .map(([head, entries]) => `${head}<feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`);

/** An answer of arXiv's is read, or is none. */
export default target(spoiled(feed), (xml) => {
  try {
    for (const {id, title, authors, published} of parseArxivFeed(xml).papers) {
      assert(id && title.trim() && authors.length > 0);
      assert.match(published, /^\d{4}-\d{2}-\d{2}$/);
    }
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
  }
});
