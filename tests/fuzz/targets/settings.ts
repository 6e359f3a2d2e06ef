import assert from 'node:assert/strict';

import {parseSettings} from '../../../src/client/parseSettings.ts';
import {readJson} from '../../../src/client/storedJson.ts';
import {storedTexts} from '../inputs/storedTexts.ts';
import {target} from '../target.ts';
import {withStored} from '../withStored.ts';

/** Whatever is stored, every choice is one that the settings page knows. */
export default target(storedTexts, (stored) => {
  const {shortcuts, remember, textSize} = withStored('settings', stored, () => parseSettings(readJson('settings')));
  assert.equal(typeof shortcuts, 'boolean');
  assert.equal(typeof remember, 'boolean');
  assert(['small', 'normal', 'large'].includes(textSize));
});
