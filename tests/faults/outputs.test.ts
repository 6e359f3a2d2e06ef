import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import sharp from 'sharp';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

import {finishOutputs, makeOutputs} from '../../src/derived/allOutputs.ts';
import {openFigures} from '../../src/derived/figures/figures.ts';
import {MISSING_FILE, missingMessage} from '../../src/derived/missingOutputs.ts';
import type {MakeOutputs, OutputContext} from '../../src/derived/output.ts';
import {siteWriter} from '../../src/derived/siteWriter.ts';
import {writeOutputs} from '../../src/derived/writeOutputs.ts';
import {testContext} from '../site/testContext.ts';

let context: OutputContext;
let outDir: string;
let warned: string;

beforeEach(async () => {
  context = await testContext({'y2025/oct/20251022': '## 1. [A](https://a.org)\n\n![그림](./asset/a.png)\n'});
  outDir = join(context.siteDir, 'build');
  warned = '';
  vi.stubEnv('NODE_ENV', 'production');
  vi.spyOn(console, 'warn').mockImplementation((text: string) => {
    warned += text;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function writeAllOutputs(of: OutputContext, dir: string, kinds: Record<string, MakeOutputs>): Promise<void> {
  await finishOutputs(of, dir, await makeOutputs(of, siteWriter(dir), {kinds}));
}

const fails = () => {
  throw new Error('글꼴이 없습니다\n    at somewhere');
};
const kinds: Record<string, MakeOutputs> = {
  cards: () => [{path: 'cards/20251022.png', content: fails}],
  feeds: () => [
    {path: 'rss.xml', content: () => '<rss/>'},
    {path: 'atom.xml', content: () => Promise.reject(new Error('날짜가 없습니다'))},
  ],
  search: fails,
  robots: () => [{path: 'robots.txt', content: () => 'User-agent: *\n'}],
};
const LISTED = ['atom.xml: 날짜가 없습니다', 'cards/20251022.png: 글꼴이 없습니다', 'search: 글꼴이 없습니다'];

describe('a derived file that cannot be made', () => {
  test('is left out and told of at the end; all others are written', async () => {
    await writeAllOutputs(context, outDir, kinds);
    expect(warned).toContain(`글에서 나온 파일 3개를 만들지 못했습니다.\n\n${LISTED.join('\n')}\n`);
    expect(warned).toContain('npm run build -- --strict');
    expect(warned).not.toContain('somewhere');
    const recorded = readFileSync(join(context.siteDir, MISSING_FILE), 'utf8');
    expect(JSON.parse(recorded)).toEqual(['atom.xml', 'cards/20251022.png', 'search']);
    expect(readdirSync(outDir).sort()).toEqual(['assets', 'robots.txt', 'rss.xml']);
  });

  test('stops a strict build, once all are listed', async () => {
    vi.stubEnv('HARU_STRICT', 'true');
    const failure = writeAllOutputs(context, outDir, kinds);
    await expect(failure).rejects.toThrow(LISTED.join('\n'));
    await expect(failure).rejects.toHaveProperty('stack', expect.not.stringContaining(' at '));
  });

  test('says nothing where all are made', async () => {
    await writeAllOutputs(context, outDir, {robots: kinds.robots as MakeOutputs});
    expect(warned).toBe('');
    expect(missingMessage([{path: 'a', error: 'b'}])).toContain('a: b');
  });
});

describe('a figure that is half an image', () => {
  test('is published as it is, and told of; a strict build goes without', async () => {
    const file = join(context.siteDir, 'docs/papers/y2025/oct/asset/a.png');
    const noise = {type: 'gaussian', mean: 128, sigma: 30} as const;
    const whole = await sharp({create: {width: 300, height: 300, channels: 3, background: '#fff', noise}})
      .jpeg()
      .toBuffer();
    // Its header says how large it is, and half of its pixels are missing.
    const half = whole.subarray(0, whole.length / 2);
    writeFileSync(file, half);
    context.figures = openFigures(context.siteDir, context.store);
    await writeAllOutputs(context, outDir, {});
    expect(warned).toContain('docs/papers/y2025/oct/asset/a.png: 다 저장되지 않았거나 깨진 그림입니다');
    const [written = ''] = readdirSync(join(outDir, 'assets/images'));
    expect(readFileSync(join(outDir, 'assets/images', written))).toEqual(half);

    vi.stubEnv('HARU_STRICT', 'true');
    const page = {...context};
    await expect(writeAllOutputs(page, outDir, {})).rejects.toThrow('asset/a.png');
    vi.stubEnv('HARU_STRICT', '');
    writeFileSync(file, whole);
    warned = '';
    await writeAllOutputs({...context}, outDir, {});
    expect(warned).toBe('');
  });
});

describe('a disk that takes no more', () => {
  const one = [{path: 'p/1/index.html', content: () => '글'.repeat(1000)}];

  test.each([
    ['ENOSPC', '디스크가 가득 찼습니다'],
    ['EROFS', '다른 폴더에 빌드하세요'],
    ['EACCES', '쓸 권한이 없는 폴더입니다'],
  ])('stops the build with %s, leaves no half of a file, and the next build is well', async (code, advice) => {
    const writeFile = (file: string, content: string | Uint8Array) => {
      if (code === 'ENOSPC') writeFileSync(file, content.slice(0, 10));
      throw Object.assign(new Error(code), {code});
    };
    const failure = writeOutputs(one, siteWriter(outDir, writeFile));
    const file = join(outDir, 'p/1/index.html');
    await expect(failure).rejects.toThrow(`${file}: 쓸 수 없습니다 (${code})`);
    await expect(failure).rejects.toHaveProperty('stack', expect.stringContaining(advice));
    expect(existsSync(file)).toBe(false);

    expect(await writeOutputs(one, siteWriter(outDir))).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('글'.repeat(1000));
  });

  test('a file where a folder should be is named', async () => {
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'p'), '');
    await expect(writeOutputs(one, siteWriter(outDir))).rejects.toThrow(
      /index\.html: 쓸 수 없습니다 \((?:ENOTDIR|EEXIST)\)/,
    );
    rmSync(join(outDir, 'p'));
    expect(await writeOutputs(one, siteWriter(outDir))).toEqual([]);
  });
});

test('an unlisted day has its figures and files too', async () => {
  const other = await testContext({'y2025/oct/20251023': '![그림](./asset/a.png)\n\n[자료](./asset/a.png)\n'});
  const unlisted = other.catalogue.days;
  const listed = {...other, catalogue: {...other.catalogue, days: []}};
  await writeAllOutputs(listed, outDir, {});
  expect(existsSync(outDir)).toBe(false);
  await writeAllOutputs({...listed, unlisted}, outDir, {});
  const written = readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  for (const folder of ['images', 'files'])
    expect(written).toContainEqual(expect.stringMatching(new RegExp(`^assets/${folder}/a-\\w+\\.\\w+$`)));
});
