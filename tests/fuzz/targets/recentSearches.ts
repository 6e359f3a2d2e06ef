import assert from 'node:assert/strict';

import {recentSearches, rememberSearch} from '../../../src/client/search/recentSearches.ts';
import {storedTexts} from '../inputs/storedTexts.ts';
import {target} from '../target.ts';
import {withStored} from '../withStored.ts';

/** Whatever is stored, there is a list of searches, and the next one comes first in it. */
export default target(storedTexts, (stored) =>
  withStored('recent', stored, () => {
    const isList = (queries: string[]) => queries.length <= 6 && queries.every((query) => typeof query === 'string');
    assert(isList(recentSearches('recent')));
    rememberSearch('recent', '확산');
    assert(isList(recentSearches('recent')) && recentSearches('recent')[0] === '확산');
  }),
);
