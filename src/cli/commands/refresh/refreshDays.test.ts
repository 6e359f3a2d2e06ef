import {existsSync} from 'node:fs';
import {join} from 'node:path';

import fc from 'fast-check';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {inputCount} from '../../../../tests/fuzz/inputCount.ts';
import {documents} from '../../../../tests/markdown/documents.ts';
import {type SourceServer, startSources} from '../../../../tests/sources/server.ts';
import {testSite} from '../../../../tests/sources/testSite.ts';
import {CommandError} from '../../CommandError.ts';
import {newDay} from '../new/newDay.ts';
import {refreshDays} from './refreshDays.ts';

const DAY = 'docs/papers/y2025/oct/20251022.mdx';
const LIBRARY = 'docs/papers/y2025/oct/library.json';

let server: SourceServer;
beforeEach(async () => {
  server = await startSources();
});
afterEach(() => server.close());

test('a page made without a network becomes the one made with it, but for organisations', async () => {
  const away = await startSources();
  await away.close();
  const site = testSite(server.sources);
  await newDay(['2510.18692', '2510.18876', '2510.66666'], {}, {...site.context, sources: away.sources});
  expect(await refreshDays([], site.context)).toEqual({isFilled: true});
  expect(site.read(DAY)).toBe(`# 10-22 papers summary

## 1. [MoGA](https://arxiv.org/abs/2510.18692)
### Mixture-of-Groups Attention for End-to-End Long Video Generation

## 2. [Grasp Any Region](https://arxiv.org/abs/2510.18876)

## 3. [Attack \\{process.exit()} &lt;script>alert(1)&lt;/script> \\*x\\* ## y](https://arxiv.org/abs/2510.66666)
`);
  expect(JSON.parse(site.read(LIBRARY))).toHaveLength(3);
  expect(site.printed).toContain(`${DAY}: 2510.18692 → MoGA`);
  expect(site.printed).toContain(`${LIBRARY}에 3편을 적었습니다`);
  site.printed.length = 0;
  const asked = server.requests.length;
  expect(await refreshDays([], site.context)).toEqual({isFilled: true});
  expect(site.printed).toEqual(['채울 것이 없습니다']);
  expect(server.requests).toHaveLength(asked);
});

test('no written word changes', async () => {
  const page =
    '\uFEFFimport a from "./asset/a.png";\r\n\r\n::: note\r\n메모 2510.18692\r\n:::\r\n\r\n' +
    '##  2)  [2510.18692]( https://huggingface.co/papers/2510.18692 "t" )  `내 이름표`  ##  \r\n글이 바로 아래 [2510.18692](https://arxiv.org/abs/2510.18692)\r\n\r\n' +
    '## [2510.18795](https://arxiv.org/abs/2510.18795)\r\n### 내가 적은 부제\r\n\r\n' +
    '## [2510.18876](https://arxiv.org/abs/2510.18795)\r\n\r\n## [**2510.18876**](https://arxiv.org/abs/2510.18876)\r\n\r\n끝';
  const site = testSite(server.sources, {[DAY]: page});
  await refreshDays(['2025-10-22'], site.context);
  expect(site.read(DAY)).toBe(
    page
      .replace('[2510.18692]( ', '[MoGA]( ')
      .replace('##  \r\n글이', '##  \r\n### Mixture-of-Groups Attention for End-to-End Long Video Generation\r\n글이')
      .replace('[2510.18795]', '[ProCLIP]'),
  );
});

test('a name that the page has already does not share its address', async () => {
  const page = '## [MoGA](https://example.org)\n\n## [2510.18692](https://arxiv.org/abs/2510.18692)\n\n글\n';
  const site = testSite(server.sources, {[DAY]: page});
  await refreshDays([], site.context);
  expect(site.read(DAY)).toBe(
    page.replace('[2510.18692]', '[MoGA: Mixture-of-Groups Attention for End-to-End Long Video Generation]'),
  );
});

test('any page keeps all but its ids', {tags: 'many-inputs', timeout: 60_000}, async () => {
  const numRuns = inputCount(60);
  const site = testSite(server.sources);
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(documents, documents, async (opening, notes) => {
      const page = `${opening}\n\n## 9. [2510.18876](https://arxiv.org/abs/2510.18876) \`a\`\n\n${notes}`;
      site.write(DAY, page);
      await refreshDays(['2025-10-22'], site.context).catch((error: unknown) => {
        expect(error).toBeInstanceOf(CommandError);
      });
      const after = site.read(DAY);
      if (after !== page) filled += 1;
      expect([page, page.replace('[2510.18876]', '[Grasp Any Region]')]).toContain(after);
    }),
    {seed: 20251022, numRuns},
  );
  expect(filled / numRuns).toBeGreaterThan(0.5);
});

test('works without title or authors are completed in their place', async () => {
  const library = `[
    {"id": "mine", "type": "article", "title": "", "note": "내 것",  "URL": "https://arxiv.org/abs/2510.18692v1"},
    {"id": "other", "type": "book", "title": "다른 책"}
]`;
  const site = testSite(server.sources, {
    [DAY]: '## [MoGA](https://arxiv.org/abs/2510.18692)\n\n## [GAR](https://arxiv.org/abs/2510.18876)\n',
    [LIBRARY]: library,
  });
  await refreshDays([], site.context);
  const completed = site.read(LIBRARY);
  expect(completed).toContain(
    '"title": "MoGA: Mixture-of-Groups Attention for End-to-End Long Video Generation", "note": "내 것",  "URL"',
  );
  expect(completed).toContain('\n    {"id": "other", "type": "book", "title": "다른 책"}\n]');
  expect(JSON.parse(completed)).toMatchObject([
    {
      id: 'mine',
      author: [{family: 'Jia'}, {family: 'Lu'}, {family: 'van der Maaten'}],
      DOI: '10.48550/arXiv.2510.18692',
    },
    {id: 'other'},
  ]);
  expect(site.read(DAY)).toContain('[GAR]');
  await refreshDays(['2025-10-22'], site.context);
  expect(JSON.parse(site.read(LIBRARY))).toMatchObject([{id: 'mine'}, {id: 'other'}, {id: 'arxiv-2510.18876'}]);
});

test('what cannot be had stays, and is named', async () => {
  const page = '## [2510.99999](https://arxiv.org/abs/2510.99999)\n';
  const site = testSite(server.sources, {[DAY]: page});
  expect(await refreshDays([], site.context)).toEqual({isFilled: false});
  expect(site.printed.at(-1)).toMatch(/^채우지 못했습니다: 2510\.99999 \(arXiv: 빈 답입니다/);
  await server.close();
  expect(await refreshDays([], site.context)).toEqual({isFilled: false});
  expect(site.printed.at(-1)).toMatch(/^채우지 못했습니다: 2510\.99999 \(arXiv: 연결할 수 없습니다/);
  expect(site.read(DAY)).toBe(page);
  expect(existsSync(join(site.context.siteDir, LIBRARY))).toBe(false);
});

test('a day that is not there, and a broken library', async () => {
  const page = '## [2510.18692](https://arxiv.org/abs/2510.18692)\n';
  const site = testSite(server.sources, {[DAY]: page, [LIBRARY]: '[{"id": 1]'});
  await expect(refreshDays(['2025-10-21'], site.context)).rejects.toThrow('2025-10-21의 글이 없습니다');
  await expect(refreshDays(['어제'], site.context)).rejects.toThrow("'어제'은(는) 날짜가 아니거나 달력에 없습니다");
  await expect(refreshDays([], site.context)).rejects.toThrow(`${LIBRARY}:1:`);
  expect(site.read(DAY)).toBe(page);
});
