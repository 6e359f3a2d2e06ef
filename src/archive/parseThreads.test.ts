import {availableParallelism} from 'node:os';
import {expect, test} from 'vitest';

import {parsePage} from './parsePage.ts';
import {parseThreads, SHORT_ARCHIVE} from './parseThreads.ts';

const PAGES = Array.from({length: SHORT_ARCHIVE + 40}, (_, index) => ({
  text: `## ${index}. [논문](https://arxiv.org/abs/2510.${10_000 + index})\n\n글 ${index}, $x_${index}$.\n`,
  path: `docs/papers/y2025/oct/page${index}.mdx`,
}));

// The one processor of a machine is busy with parsing already.
test.skipIf(availableParallelism() === 1)(
  'pages are parsed on all processors, and each answer is its page’s',
  {timeout: 60_000},
  async () => {
    const {parse, end} = parseThreads();
    const parsed = await Promise.all(PAGES.map(({text, path}) => parse(text, path)));
    expect(parsed.map(({read}) => read.day.papers[0]?.number)).toEqual(PAGES.map((_, index) => index));
    const [first] = PAGES as [(typeof PAGES)[0]];
    expect(parsed[0]).toEqual(await parsePage(first.text, first.path));
    end();
  },
);
