import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sharp from 'sharp';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {withoutModules} from './withoutModules.ts';

let siteDir: string;
const load = (head: string) =>
  withoutModules(head, join(siteDir, 'docs/20251022.mdx'), {siteDir, generatedFilesDir: '/site/.docusaurus'});
const figureImport = (names: string, path: string) =>
  `import ${names} from "!!figure-loader?${new URLSearchParams({path})}!./20251022.mdx";`;

beforeAll(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-modules-'));
  await mkdir(join(siteDir, 'docs/asset'), {recursive: true});
  const drawing = sharp({create: {width: 40, height: 20, channels: 3, background: '#c33'}});
  await drawing.png().toFile(join(siteDir, 'docs/asset/그림 1.png'));
});
afterAll(() => rm(siteDir, {recursive: true}));

test('a figure beside the page is where the site writes it', async () => {
  const head = await load(
    [
      figureImport('a, {image as a_image}', './asset/%EA%B7%B8%EB%A6%BC%201.png'),
      'export const isDocument = true;',
    ].join('\n'),
  );
  expect(head).toMatch(
    /^const a_image = \{src: __webpack_public_path__ \+ "assets\/images\/[^"]+", width: 40, height: 20\};\nconst a = a_image\.src;\nexport const isDocument = true;$/,
  );
  const alone = await load(figureImport('{image as figure_0_image}', './asset/그림 1.png'));
  expect(alone).toMatch(/^const figure_0_image = \{.*\};$/);
});

test.each([
  ['that is not there', './asset/없는 그림.png'],
  ['that is no image', './20251022.mdx'],
  ['of the site', '@site/static/a.png'],
])('a figure %s is the bundler’s to find', async (_what, path) => {
  await writeFile(join(siteDir, 'docs/20251022.mdx'), '# 10-22\n');
  const line = figureImport('a, {image as a_image}', path);
  expect(await load(line)).toBe(line);
});

test('what was derived about a day is read when it is rendered, under a name that no author takes', async () => {
  expect(await load('export {default as papers} from "@generated/papers/default/y2025-oct-20251022.json";')).toBe(
    'const _dayData = __non_webpack_require__("/site/.docusaurus/papers/default/y2025-oct-20251022.json");\nexport {_dayData as papers};',
  );
});
