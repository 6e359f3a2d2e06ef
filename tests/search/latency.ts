/**
 * Measures the search as a reader feels it: in a browser on a processor four times slower, from the last key to the hits on
 * the page, over an index of 18,000 notes of real length.
 *
 *     npm run build && npm run search-latency [-- --papers 18000]
 */
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium, type Page} from '@playwright/test';

import {buildIndex} from '../../src/derived/search/buildIndex.ts';
import {markdownTable} from '../bench/markdownTable.ts';
import {findBrowser} from '../browser/findBrowser.ts';
import {servePages} from '../pages/server.ts';
import {realLengthRecords} from './realLength.ts';
import {rememberedRecords} from './remembered.ts';

const QUERIES = [
  '엔트로피',
  '강화학습',
  'google 확산 모델',
  'LLM을',
  'reward model',
  '긴 영상 생성',
  '다국어',
  'ㅂㅅ',
  'dpsxmfhvl',
];
const SLOWDOWN = 4;

const {values} = parseArgs({options: {papers: {type: 'string', default: '18000'}}});
const workDir = await mkdtemp(join(tmpdir(), 'latency-'));
try {
  await cp(fileURLToPath(new URL('../../build', import.meta.url)), workDir, {recursive: true});
  await rm(join(workDir, 'search'), {recursive: true, force: true});
  const records = realLengthRecords(await rememberedRecords(), Number(values.papers));
  for (const [path, content] of buildIndex(records)) {
    await mkdir(dirname(join(workDir, path)), {recursive: true});
    await writeFile(join(workDir, path), content);
  }
  const server = await servePages({dir: workDir, baseUrl: '/'});
  const {executablePath, args} = await findBrowser();
  const browser = await chromium.launch({executablePath, args});
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await page.goto(`${server.url}search`);
  const first: number[] = [];
  const again: number[] = [];
  for (const query of QUERIES) first.push(await timeQuery(page, query));
  for (const query of QUERIES) again.push(await timeQuery(page, query));
  await browser.close();
  await server.close();
  console.log(`${records.length} papers, processor ${SLOWDOWN} times slower, the pause after the last key included\n`);
  console.log(
    markdownTable(
      ['from the last key to the hits', 'median', '95th', 'slowest'],
      [
        ['a new query', ...quantiles(first)],
        ['asked before', ...quantiles(again)],
      ],
    ),
  );
} finally {
  await rm(workDir, {recursive: true, force: true});
}

/** Types a query as a reader does; in milliseconds, taken on the page from its last key to the change of its hits. */
async function timeQuery(page: Page, query: string): Promise<number> {
  const field = page.getByRole('main').locator('input');
  await field.fill('');
  await page.waitForTimeout(400);
  await field.pressSequentially(query.slice(0, -1), {delay: 60});
  await page.waitForTimeout(1500);
  const taken = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const hits = document.querySelector('main [data-part="hits"]');
        const none = document.querySelector('main [data-part="none"]');
        let startedAt = 0;
        addEventListener(
          'input',
          () => {
            startedAt = performance.now();
          },
          {capture: true, once: true},
        );
        const observer = new MutationObserver(() => {
          if (startedAt === 0) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - startedAt));
        });
        for (const part of [hits, none])
          if (part) observer.observe(part, {childList: true, subtree: true, attributes: true});
        setTimeout(() => resolve(Number.NaN), 15_000);
      }),
  );
  await field.press('End');
  await page.keyboard.insertText(query.slice(-1));
  return taken;
}

function quantiles(times: number[]): string[] {
  const sorted = times.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
  const at = (share: number) =>
    `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)} ms`;
  return [at(0.5), at(0.95), at(1)];
}
