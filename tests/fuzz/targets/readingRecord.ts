import assert from 'node:assert/strict';

import {mergeInto, parseRecord, toStored} from '../../../src/client/reading/record.ts';
import {readJson} from '../../../src/client/storedJson.ts';
import {storedTexts} from '../inputs/storedTexts.ts';
import {target} from '../target.ts';
import {withStored} from '../withStored.ts';

/** Whatever is stored or imported, what was understood of it is stored again as it is, and merged loses nothing. */
export default target(storedTexts, (stored) => {
  const record = withStored('reading', stored, () => parseRecord(readJson('reading')));
  if (!record) return;
  const written = JSON.parse(JSON.stringify(toStored(record)));
  const again = parseRecord(written);
  assert(again);
  assert.deepEqual(JSON.parse(JSON.stringify(toStored(again))), written);
  mergeInto(again, record);
  assert.deepEqual(JSON.parse(JSON.stringify(toStored(again))), written);
});
