import fc from 'fast-check';

import {hostileText} from './hostileText.ts';
import {spoiled} from './spoiled.ts';

/** What a browser may have stored under one of our keys: JSON of any shape, what an older version wrote, or no JSON at all. */
export const storedTexts = fc.oneof(spoiled(fc.json({maxDepth: 3})), hostileText);
