import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, onTestFinished, test, vi} from 'vitest';

import {parseDay} from '../../../papers/parseDay.ts';
import {savedTree} from '../cache/savedTrees.ts';
import {endThreads, parseOnThreads, SHORT_ARCHIVE, startThreadsFor, takeCompiled} from './parseThreads.ts';

const PAGES = Array.from({length: 40}, (_, index) => ({
  text: `## ${index}. [논문](https://arxiv.org/abs/2510.${10_000 + index})\n\n글 ${index}, $x_${index}$.\n`,
  path: `docs/papers/y2025/oct/page${index}.mdx`,
}));

beforeAll(() => {
  vi.stubEnv('NODE_ENV', 'production');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

// The one processor of a machine is busy with parsing already.
test.skipIf(availableParallelism() === 1)(
  'pages are parsed on all processors, and compiled where they were',
  {timeout: 60_000},
  async () => {
    const markdownConfig = {
      anchors: {maintainCase: false},
      mdx1Compat: {comments: false},
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    };
    const siteDir = await mkdtemp(join(tmpdir(), 'haru-threads-'));
    onTestFinished(() => rm(siteDir, {recursive: true}));
    startThreadsFor(SHORT_ARCHIVE + 1, {
      siteDir,
      staticDirs: [],
      admonitions: true,
      markdownConfig: markdownConfig as never,
    });
    // Until a thread has started, this one parses.
    const texts: string[] = [];
    for (let round = 0; round < 50 && texts.length === 0; round++) {
      const pages = PAGES.map(({text, path}) => ({text: `${text}\n${round}\n`, path}));
      const days = await Promise.all(pages.map(({text, path}) => parseOnThreads(text, path)));
      const [first] = pages as [(typeof pages)[0]];
      // What they were parsed into is there for the feeds.
      expect(savedTree(siteDir, first.path, first.text)).toBeDefined();
      expect(days[0]).toEqual(parseDay(first.text, {path: first.path}));
      expect(days.map(({papers}) => papers[0]?.number)).toEqual(PAGES.map((_, index) => index));
      for (const {text} of pages) {
        const page = takeCompiled(text, 'mdx');
        if (page?.aside)
          texts.push(
            await readFile(join(siteDir, 'node_modules/.cache/haru-papers/days/texts', page.aside.file), 'utf8'),
          );
        expect(takeCompiled(text, 'mdx')).toBeUndefined();
      }
    }
    expect(texts[0]).toContain('katex');
    endThreads();
  },
);
