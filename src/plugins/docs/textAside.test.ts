import {existsSync} from 'node:fs';
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {compile} from '@mdx-js/mdx';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {dropOtherTexts, hasText, putTextAside, withText} from './textAside.ts';

let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-texts-'));
});

afterEach(() => rm(siteDir, {recursive: true}));

const texts = () => join(siteDir, 'node_modules/.cache/haru-papers/days/texts');
const document = async (mdx: string) => String(await compile(`export const isDocument = true;\n\n${mdx}`));

test('the text of a document is read when it is rendered, with what its module gives it', async () => {
  const code = await document(
    "import figure, {image as wide} from './a.png';\n\nexport const year = 2025;\n\n글 {year} {figure} {wide}\n",
  );
  const {content, aside} = putTextAside(siteDir, code);
  if (!aside) throw new Error('nothing was put aside');
  expect(content).toContain("from './a.png'");
  expect(content).not.toContain('글');
  expect(aside.names).toEqual(expect.arrayContaining(['_jsxs', 'figure', 'wide', 'isDocument', 'year']));
  expect(hasText(siteDir, aside)).toBe(true);

  const file = join(texts(), aside.file);
  expect(withText(siteDir, content, aside)).toContain(`__non_webpack_require__(${JSON.stringify(file)})`);
  const tell = (_type: unknown, {children}: {children: unknown}) => children;
  const names = {_jsx: tell, _jsxs: tell, figure: '그림', wide: '넓은 그림', year: 2025};
  const MDXContent = createRequire(import.meta.url)(file)(names);
  expect(MDXContent()).toEqual(['글 ', 2025, ' ', '그림', ' ', '넓은 그림']);
});

test.each([
  ['that hydrates', 'export const isDocument = false;\n\n글\n'],
  [
    'that names a file for the bundler',
    'export const isDocument = true;\n\n<img src={require("./a.png").default} />\n',
  ],
  ['with a component of its own', 'export const isDocument = true;\n\nexport const Own = () => <Missing />;\n\n글\n'],
])('a page %s stays whole', async (_what, mdx) => {
  const code = String(await compile(mdx, {providerImportSource: '@mdx-js/react'}));
  expect(putTextAside(siteDir, code)).toEqual({content: code});
});

test('where no file can be written, the bundler has the text', async () => {
  await writeFile(join(siteDir, 'node_modules'), '');
  const code = await document('글\n');
  expect(putTextAside(siteDir, code)).toEqual({content: code});
});

test('texts that no page has any more are deleted', async () => {
  const [old, kept] = [putTextAside(siteDir, await document('옛 글\n')), putTextAside(siteDir, await document('글\n'))];
  if (!old.aside || !kept.aside) throw new Error('nothing was put aside');
  dropOtherTexts(siteDir, [kept.aside]);
  expect(await readdir(texts())).toEqual([kept.aside.file]);
  expect(hasText(siteDir, old.aside)).toBe(false);
  await writeFile(join(texts(), kept.aside.file), 'module.exp');
  expect(hasText(siteDir, kept.aside)).toBe(false);
  await rm(texts(), {recursive: true});
  dropOtherTexts(siteDir, []);
  expect(existsSync(texts())).toBe(false);
});
