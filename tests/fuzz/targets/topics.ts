import assert from 'node:assert/strict';

import fc from 'fast-check';

import {readTopics} from '../../../src/papers/lists/topics.ts';
import {checkPlaces} from '../checkPlaces.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {yamlTexts} from '../inputs/yamlTexts.ts';
import {target} from '../target.ts';

/** `topics.yml` is read or its faults have places, and its words are looked for in any paper. */
export default target(fc.record({text: yamlTexts, name: hostileText, notes: hostileText}), ({text, name, notes}) => {
  const {find, problems} = readTopics(text, 'topics.yml');
  checkPlaces(problems, text);
  for (const {slug} of find({name, text: notes})) assert(slug !== '', 'a topic has no address');
});
