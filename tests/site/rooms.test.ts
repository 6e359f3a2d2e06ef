import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

import {describe, expect, test} from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Which rooms of `src` a room may import from, besides itself; `.` are the files beside the rooms. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  markdown: [],
  papers: ['markdown', '.'],
  lint: ['papers', 'markdown', '.'],
  archive: ['lint', 'papers', 'markdown', '.'],
  derived: ['archive', 'lint', 'papers', 'markdown', '.'],
  plugins: ['derived', 'archive', 'lint', 'papers', 'markdown', '.'],
  cli: ['derived', 'archive', 'lint', 'papers', 'markdown', '.'],
  components: ['derived', 'papers', 'markdown', '.'],
  theme: ['components', 'derived', 'papers', '.'],
  pages: ['components', '.'],
  client: ['derived', 'papers', '.'],
  css: [],
  '.': [],
};

/** What reaches for what Docusaurus does not document, and the one file that may, see CONTRIBUTING.md. */
const BORDER: readonly [pattern: RegExp, mayStandIn: readonly string[]][] = [
  [/theme-common\/internal/, []],
  [/registry\.js|routesChunkNames/, []],
  [/require\.cache/, ['src/cli/compileConfig.mjs']],
  [/@docusaurus\/[\w-]+\/lib\//, []],
  [/__non_webpack_require__/, []],
  [/SKIP_HTML_MINIFICATION/, ['src/cli/beforeDocusaurus.mjs']],
  [/DOCUSAURUS_(?:NO_PERSISTENT_CACHE|SSG)/, []],
];

const files = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'})
  .map((file) => posix.join('src', file.split(sep).join('/')))
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/\.test\.ts$/.test(file));
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

function roomOf(file: string): string {
  const [, room = '', inside] = file.split('/');
  return inside === undefined ? '.' : room;
}

/** The files that a file imports by their path, types included. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map(([, path = '']) =>
    relative(ROOT, resolve(ROOT, dirname(file), path))
      .split(sep)
      .join('/'),
  );
}

/** `src/papers/a.ts → src/lint/b.ts`, of imports against the arrows. */
function againstTheArrows(list: readonly string[], read: (file: string) => string): string[] {
  return list.flatMap((file) => {
    const room = roomOf(file);
    return importsOf(file, read(file))
      .filter((target) => target.startsWith('src/'))
      .filter((target) => roomOf(target) !== room && !MAY[room]?.includes(roomOf(target)))
      .map((target) => `${file} → ${target}`);
  });
}

describe('the rooms of the house', () => {
  test('each is known', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY))).toEqual([]);
  });

  test('arrows point one way', () => {
    expect(againstTheArrows(files, textOf)).toEqual([]);
  });

  test('an import against them is seen', () => {
    const texts: Record<string, string> = {
      'src/papers/a.ts': "import {x} from '../lint/b.ts';",
      'src/components/C/index.tsx': "import type {D} from '../../plugins/papers/d';",
    };
    expect(againstTheArrows(Object.keys(texts), (file) => texts[file] ?? '')).toEqual([
      'src/papers/a.ts → src/lint/b.ts',
      'src/components/C/index.tsx → src/plugins/papers/d',
    ]);
  });
});

describe('the border to Docusaurus', () => {
  test.each(BORDER)('%s stands where it is named', (pattern, mayStandIn) => {
    const standing = files.filter((file) => pattern.test(textOf(file)));
    expect(standing).toEqual([...mayStandIn]);
  });
});
