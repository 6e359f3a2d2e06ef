import assert from 'node:assert/strict';

import fc from 'fast-check';

import {readOrganisations} from '../../../src/papers/lists/organisations.ts';
import {checkPlaces} from '../checkPlaces.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {yamlTexts} from '../inputs/yamlTexts.ts';
import {target} from '../target.ts';

/** `organisations.yml` is read or its faults have places, and every label means an organisation. */
export default target(fc.record({text: yamlTexts, label: hostileText}), ({text, label}) => {
  const {find, problems} = readOrganisations(text, 'organisations.yml');
  checkPlaces(problems, text);
  const {slug, name} = find(label);
  assert(slug !== '', `'${name}' has no address`);
});
