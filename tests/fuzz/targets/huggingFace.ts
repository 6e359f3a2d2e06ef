import assert from 'node:assert/strict';

import fc from 'fast-check';

import {askDailyPapers, askOrganisations} from '../../../src/cli/metadata/huggingFace.ts';
import {AnswerError} from '../../../src/cli/metadata/request.ts';
import type {ArxivId, IsoDate} from '../../../src/papers/day/types.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {spoiled} from '../inputs/spoiled.ts';
import {target} from '../target.ts';

const field = fc.oneof(hostileText, fc.jsonValue({maxDepth: 1}));
const daily = fc.array(
  fc.record({
    paper: fc.record({
      id: fc.oneof(fc.constant('2510.18692'), field),
      title: field,
      upvotes: fc.oneof(fc.nat(), field),
    }),
  }),
  {maxLength: 3},
);
const paper = fc.record({organization: fc.oneof(fc.record({name: field, fullname: field}), field)});
const ADDRESS = 'https://huggingface.example/';
const PATIENCE = {timeout: 1000, retries: 0, longestWait: 0, pause: 0};
const ID = '2510.18692' as ArxivId;

/** Whatever Hugging Face answers is a list, the names of organisations, or a reason why there are none. */
export default target(
  spoiled(fc.oneof(daily, paper, fc.jsonValue({maxDepth: 3})).map((value) => JSON.stringify(value))),
  async (body) => {
    globalThis.fetch = async () => new Response(body, {headers: {'content-type': 'application/json'}});
    const {names, failure} = await askOrganisations([ID], ADDRESS, PATIENCE);
    assert(failure !== '' && [...names.values()].flat().every((name) => name.trim() === name && name !== ''));
    try {
      for (const {id, title} of await askDailyPapers('2025-10-22' as IsoDate, ADDRESS, PATIENCE)) assert(id && title);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
    }
  },
);
