import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import fc from 'fast-check';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {inputCount} from '../../../../tests/fuzz/inputCount.ts';
import {documents} from '../../../../tests/markdown/documents.ts';
import {type SourceServer, startSources} from '../../../../tests/sources/server.ts';
import {testSite} from '../../../../tests/sources/testSite.ts';
import {parseDay} from '../../../papers/day/parseDay.ts';
import {CommandError} from '../../CommandError.ts';
import {addToDay} from './addToDay.ts';

const DAY = 'docs/papers/y2025/oct/20251022.mdx';
const OLD = 'docs/papers/y2025/oct/20251020.mdx';
const LIBRARY = 'docs/papers/y2025/oct/library.json';

let server: SourceServer;
beforeEach(async () => {
  server = await startSources();
});
afterEach(() => server.close());

/** Adds a paper to a page and gives what stands behind the old characters, all of which must be there. */
async function addedTo(page: string, papers = ['2510.18876']): Promise<string> {
  const site = testSite(server.sources, {[DAY]: page});
  await addToDay(papers, {}, site.context);
  const after = site.read(DAY);
  expect(after.startsWith(page)).toBe(true);
  return after.slice(page.length);
}

const SECTION = '[Grasp Any Region](https://arxiv.org/abs/2510.18876)';

test.each([
  ['# 10-22\n\n## 1. A\n\n글\n', `\n## 2. ${SECTION}\n`],
  ['# 10-22\n\n## 1. A\n\n글', `\n\n## 2. ${SECTION}\n`],
  ['# 10-22\n\n## 7. A\n\n## 3. B\n\n\n', `## 8. ${SECTION}\n`],
  ['## A\n\n- 하나\n- 둘', `\n\n## ${SECTION}\n`],
  ['# 10-22\n', `\n## 1. ${SECTION}\n`],
  ['', `## 1. ${SECTION}\n`],
  ['\uFEFF# 10-22\r\n\r\n## 1. A\r\n글', `\r\n\r\n## 2. ${SECTION}\r\n`],
  ['## 1. A\n\n<details>\n<summary>x</summary>\n', `\n## 2. ${SECTION}\n`],
  ['## 1. A\n\n:::note\n열린 메모\n', `\n## 2. ${SECTION}\n`],
  ['## 1. A\n\n[^1]: 각주\n', `\n## 2. ${SECTION}\n`],
])('%j gets %j', async (page, added) => {
  expect(await addedTo(page)).toBe(added);
});

test('a name that the page has already does not share its address', async () => {
  expect(await addedTo('## 1. [MoGA](https://example.org) `a`\n', ['2510.18692'])).toBe(
    '\n## 2. [MoGA: Mixture-of-Groups Attention for End-to-End Long Video Generation](https://arxiv.org/abs/2510.18692) `bytedance`\n',
  );
});

test.each([
  ['## 1. A\n\n```python\nprint(1)\n', '3:1', '코드 울타리(``` 또는 ~~~)를 닫으세요'],
  ['## 1. A\n\n<!-- 나중에\n', '3:1', '주석을 -->로 닫으세요'],
  ['## 1. A\n\n- a\n\n~~~', '5:1', '코드 울타리'],
])('%j cannot be added to, and stays', async (page, place, mend) => {
  const library = '[]';
  const site = testSite(server.sources, {[DAY]: page, [LIBRARY]: library});
  const adding = addToDay(['2510.18692'], {}, site.context);
  await expect(adding).rejects.toThrow(`${DAY}:${place}: 여기서 시작한 것이 글의 끝까지 이어져`);
  await expect(adding).rejects.toThrow(mend);
  expect([site.read(DAY), site.read(LIBRARY)]).toEqual([page, library]);
});

test('any page keeps every character, its papers among them, or is refused', {
  tags: 'many-inputs',
  timeout: 60_000,
}, async () => {
  const numRuns = inputCount(100);
  await server.close();
  const site = testSite(server.sources, {[DAY]: ''});
  let added = 0;
  await fc.assert(
    fc.asyncProperty(documents, fc.constantFrom('', '\n', '\n\n', ' \n'), async (page, end) => {
      const before = page + end;
      site.write(DAY, before);
      const failure = await addToDay(['2510.18692'], {}, site.context).then(
        () => undefined,
        (error: unknown) => error,
      );
      const after = site.read(DAY);
      if (failure) {
        expect(failure).toBeInstanceOf(CommandError);
        expect(after).toBe(before);
        return;
      }
      added += 1;
      expect(after.startsWith(before)).toBe(true);
      const names = parseDay(before, {path: DAY}).papers.map(({name}) => name);
      expect(parseDay(after, {path: DAY}).papers.map(({name}) => name)).toEqual([...names, '2510.18692']);
    }),
    {seed: 20251022, numRuns},
  );
  expect(added / numRuns).toBeGreaterThan(0.6);
});

test("today's page, else the newest, is added to and named", async () => {
  const site = testSite(server.sources, {[OLD]: '# 10-20\n', 'docs/papers/y2025/sep/20250901.mdx': '# 09-01\n'});
  await addToDay(['2510.18692'], {}, site.context);
  expect(site.printed[0]).toBe(`${OLD}에 덧붙입니다`);
  site.write('docs/papers/y2025/oct/20251023.mdx', '# 10-23\n');
  site.write(DAY, '# 10-22\n');
  await addToDay(['2510.18876'], {}, site.context);
  expect(site.read(DAY)).toContain('Grasp Any Region');
  await addToDay(['2510.18795'], {to: '2025-09-01'}, site.context);
  expect(site.read('docs/papers/y2025/sep/20250901.mdx')).toContain('ProCLIP');
  expect(JSON.parse(site.read('docs/papers/y2025/sep/library.json'))).toHaveLength(1);
  await expect(addToDay(['cs/0112017'], {to: '2025-09-02'}, site.context)).rejects.toThrow(
    '2025-09-02의 글이 없습니다. 먼저 만드세요: npm run new -- cs/0112017 --date 2025-09-02',
  );
});

test('no page at all', async () => {
  const site = testSite(server.sources);
  await expect(addToDay(['2510.18692'], {}, site.context)).rejects.toThrow(
    '2025-10-22의 글이 없습니다. 먼저 만드세요: npm run new -- 2510.18692 --date 2025-10-22',
  );
});

test('two at once both land, and the same paper twice lands once', async () => {
  const site = testSite(server.sources, {[DAY]: '# 10-22\n'});
  await Promise.all(
    ['2510.18692', '2510.18876', '2510.18795', '2510.18876'].map((id) => addToDay([id], {}, site.context)),
  );
  const {papers, problems} = parseDay(site.read(DAY), {path: DAY});
  expect(papers.map(({name}) => name).sort()).toEqual(['Grasp Any Region', 'MoGA', 'ProCLIP']);
  expect(papers.map(({number}) => number)).toEqual([1, 2, 3]);
  expect(problems).toEqual([]);
  expect(JSON.parse(site.read(LIBRARY))).toHaveLength(3);
});

test('a paper of this very page is added by no option', async () => {
  const page = '## 1. [A](https://arxiv.org/pdf/2510.18876v2)\n';
  const site = testSite(server.sources, {[DAY]: page});
  await addToDay(['2510.18876'], {again: true}, site.context);
  expect(site.read(DAY)).toBe(page);
  expect(site.printed).toContain('2510.18876은(는) 이 글에 이미 있습니다. 건너뜁니다');
});

test('a link to an earlier summary stands in a line of its own below', async () => {
  const site = testSite(server.sources, {
    [OLD]: '## 1. [*Grasp* a_b](https://arxiv.org/abs/2510.18876)\n',
    [DAY]: '## 1. A\n\n글',
  });
  const prompts = {
    choosePapers: async () => [],
    chooseRepeat: async () => 'link' as const,
    wait: async <T>(_message: string, work: () => Promise<T>) => work(),
  };
  await addToDay(['2510.18876'], {}, {...site.context, prompts});
  const after = '## 1. A\n\n글\n\n[Grasp a_b](/docs/papers/y2025/oct/20251020#grasp-a_b)\n';
  expect(site.read(DAY)).toBe(after);
  await addToDay(['2510.18876'], {}, {...site.context, prompts});
  expect(site.read(DAY)).toBe(after);
});

test('what an editor saves while the servers are asked stays', async () => {
  const site = testSite(server.sources, {[DAY]: '# 10-22\n'});
  server.answer = () => {
    site.write(DAY, '# 10-22\n\n그사이에 적은 글\n');
    return false;
  };
  await addToDay(['2510.18876'], {}, site.context);
  expect(site.read(DAY)).toBe(`# 10-22\n\n그사이에 적은 글\n\n## 1. ${SECTION}\n`);
});

test('a page that is no UTF-8 stays as it is', async () => {
  const site = testSite(server.sources);
  const bytes = Buffer.from([0x23, 0x20, 0xb0, 0xa1, 0x0a]);
  site.write(DAY, bytes);
  await expect(addToDay(['2510.18692'], {}, site.context)).rejects.toThrow('UTF-8로 적은 글이 아닙니다');
  expect(readFileSync(join(site.context.siteDir, DAY)).equals(bytes)).toBe(true);
});
