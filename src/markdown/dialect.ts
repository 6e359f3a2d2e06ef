// For its types alone: they tell unified what a parser's data holds.
import type {} from 'remark-parse';
import type {PluggableList, Processor} from 'unified';

import {parseMarkdown} from './parseMarkdown.ts';

/** What the site attaches before all other remark plugins. */
export const dialect: PluggableList = [remarkDialect];

/**
 * Has a page parsed as `parseMarkdown` does, whatever syntax plugins stand around: the site, the checks
 * and our own parser see one tree. Docusaurus attaches some of its own, and these are left unused.
 */
function remarkDialect(this: Processor): void {
  const {micromarkExtensions = []} = this.data();
  // remark-mdx is the only one that knows JSX; it is attached first, and only to MDX.
  const format = micromarkExtensions.some(({flow}) => flow && LESS_THAN in flow) ? 'mdx' : 'md';
  this.parser = (text) => parseMarkdown(text, format);
}

const LESS_THAN = 60;
