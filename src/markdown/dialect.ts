import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import type {PluggableList} from 'unified';

import remarkTolerantJsx from './remarkTolerantJsx.ts';

/**
 * The syntax of a page beyond MDX itself. The site and our own parser attach the same list,
 * so that both see the same tree.
 */
export const dialect: PluggableList = [remarkTolerantJsx, remarkMath, remarkCjkFriendly];
