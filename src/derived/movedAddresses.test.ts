import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {madeBy, testContext} from '../../tests/site/testContext.ts';
import {ADDRESS_FILE} from '../papers/lists/addressFile.ts';
import {movedAddresses} from './movedAddresses.ts';

/** The pages that the lines of the file make in a built site with `/topics/추론`, `/docs/a` and a feed. */
async function made(...lines: string[]): Promise<Map<string, string>> {
  const context = await testContext({});
  const outDir = mkdtempSync(join(tmpdir(), 'haru-moved-'));
  onTestFinished(() => rmSync(outDir, {recursive: true}));
  for (const folder of ['topics', 'docs']) mkdirSync(join(outDir, folder));
  for (const file of ['topics/추론.html', 'docs/a.html', 'index.html']) writeFileSync(join(outDir, file), '');
  writeFileSync(join(outDir, 'topics/rss.xml'), '<rss/>');
  mkdirSync(join(context.siteDir, 'docs'), {recursive: true});
  writeFileSync(join(context.siteDir, ADDRESS_FILE), lines.join('\n'));
  return madeBy((of) => movedAddresses(of, outDir), context);
}

test('a page at the old address leads to the new one, below the base URL and without a script', async () => {
  const page = (await made('/topics/old -> /topics/추론#가', '/docs/a')).get('topics/old.html');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/haru/topics/%EC%B6%94%EB%A1%A0#%EA%B0%80">');
  expect(page).toContain('<link rel="canonical" href="https://example.org/haru/topics/%EC%B6%94%EB%A1%A0#%EA%B0%80">');
  expect(page).toContain('<a href="/haru/topics/%EC%B6%94%EB%A1%A0#%EA%B0%80">/topics/추론#가</a>');
  expect(page).not.toContain('<script');
});

test('a folder’s address gets an index, a feed’s the new feed', async () => {
  const files = await made('/p/2510.1/ -> /docs/a', '/old/rss.xml -> /topics/rss.xml');
  expect([...files.keys()]).toEqual(['p/2510.1/index.html', 'old/rss.xml']);
  expect(files.get('old/rss.xml')).toBe('<rss/>');
});

test.each([
  ['a page is there', '/docs/a -> /topics/추론'],
  ['the new address is none', '/old -> /docs/b'],
  ['either lies outside', '/../old -> /docs/a\n/old -> /../docs/a'],
  ['nothing moved', '/docs/a #b'],
])('none where %s', async (_what, lines) => {
  expect([...(await made(...lines.split('\n'))).keys()]).toEqual([]);
});
