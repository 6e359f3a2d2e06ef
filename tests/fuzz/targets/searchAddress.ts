import assert from 'node:assert/strict';

import {readState, writeState} from '../../../src/client/search/searchState.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {target} from '../target.ts';

/** Any address is a search, which has an address of its own that asks for the same. */
export default target(hostileText, (text) => {
  for (const address of [text, `?q=${text}`, `?${new URLSearchParams({q: text, org: text})}&sort=date`]) {
    const written = writeState(readState(address));
    assert.equal(writeState(readState(written)), written);
  }
});
