import assert from 'node:assert/strict';

import {readJson} from '../../../src/client/storedJson.ts';
import {MOST, parseTaken} from '../../../src/client/tray/parseTaken.ts';
import {storedTexts} from '../inputs/storedTexts.ts';
import {target} from '../target.ts';
import {withStored} from '../withStored.ts';

/** Where the reader is, as a browser says it. */
Object.defineProperty(globalThis, 'location', {value: new URL('https://here.example/docs/papers'), configurable: true});

/** Whatever is stored, the tray holds papers of this site alone. */
export default target(storedTexts, (stored) => {
  const papers = withStored('tray', stored, () => parseTaken(readJson('tray')));
  assert(papers.length <= MOST);
  for (const {address, name} of papers) {
    assert.equal(typeof name, 'string');
    assert.equal(new URL(address, 'https://here.example').host, 'here.example');
  }
});
