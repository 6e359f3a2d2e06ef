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

/** Which rooms of `src/papers` a room there may import from. */
const MAY_IN_PAPERS: Readonly<Record<string, readonly string[]>> = {
  day: [],
  lists: ['day'],
  citation: ['lists', 'day'],
  search: [],
  edit: ['citation', 'day'],
  imports: ['edit', 'day'],
};

/**
 * What reaches for what Docusaurus does not document, and the one file that may. Each such file names the version of Docusaurus
 * that it was looked at in, and stops the build in words where it does not find what it reaches for; the test beside it breaks that.
 */
const BORDER: readonly [pattern: RegExp, place?: string][] = [
  [/modules\??\.content\b/, 'src/plugins/papers/addDocsRoutes.ts'],
  [/404\.html/, 'src/plugins/documents/finishPages.ts'],
  [/infima\/dist/, 'src/plugins/documents/infima.ts'],
  [/theme-common\/internal/],
  [/registry\.js|routesChunkNames/],
  [/require\.cache/],
  [/@docusaurus\/[\w-]+\/(?:lib|src)\//],
  [/__non_webpack_require__/],
  [/SKIP_HTML_MINIFICATION|JITI_/],
  [/DOCUSAURUS_(?!PERF_LOGGER)/],
  [/data-rh\b|data-has-hydrated|<!--\s*\/?\$/],
];

const PLACES = BORDER.flatMap(([, place]) => place ?? []);

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

/** `day`, of `src/papers/day/dates.ts`; `commands/new`, of a command's; nothing for a file beside the rooms. */
function innerRoomOf(file: string): string {
  const [, , ...inside] = file.split('/');
  return inside.slice(0, Math.min(inside[0] === 'commands' ? 2 : 1, inside.length - 1)).join('/');
}

/** `cli/site → cli/scripts`: each pair of rooms in a room of `src` of which one imports from the other. */
function innerArrows(list: readonly string[], read: (file: string) => string): [from: string, to: string][] {
  const arrows = new Map<string, [string, string]>();
  for (const file of list) {
    for (const target of importsOf(file, read(file))) {
      if (!target.startsWith('src/') || roomOf(target) !== roomOf(file)) continue;
      const [from, to] = [file, target].map((path) => `${roomOf(path)}/${innerRoomOf(path)}`) as [string, string];
      if (from !== to && !/\/$/.test(from) && !/\/$/.test(to)) arrows.set(`${from} ${to}`, [from, to]);
    }
  }
  return [...arrows.values()];
}

/** The rooms that lead back to themselves. */
function circles(arrows: readonly [from: string, to: string][]): string[] {
  const next = (room: string) => arrows.filter(([from]) => from === room).map(([, to]) => to);
  const leadsTo = (room: string, seen = new Set<string>()): Set<string> => {
    for (const to of next(room)) if (!seen.has(to)) leadsTo(to, seen.add(to));
    return seen;
  };
  return [...new Set(arrows.map(([from]) => from))].filter((room) => leadsTo(room).has(room));
}

describe('the rooms inside a room', () => {
  const inner = files.filter((file) => file.split('/').length > 3 && !file.startsWith('src/components/'));

  test('form no circle', () => {
    expect(circles(innerArrows(inner, textOf))).toEqual([]);
  });

  test('a circle is seen', () => {
    const texts: Record<string, string> = {
      'src/cli/site/a.ts': "import {b} from '../scripts/b.ts';",
      'src/cli/scripts/b.ts': "import {c} from '../commands/new/c.ts';",
      'src/cli/commands/new/c.ts': "import {a} from '../../site/a.ts';",
    };
    const arrows = innerArrows(Object.keys(texts), (file) => texts[file] ?? '');
    expect(circles(arrows)).toEqual(['cli/site', 'cli/scripts', 'cli/commands/new']);
  });

  test('papers is layered', () => {
    const wrong = innerArrows(
      inner.filter((file) => roomOf(file) === 'papers'),
      textOf,
    ).filter(([from, to]) => !MAY_IN_PAPERS[from.slice(7)]?.includes(to.slice(7)));
    expect(wrong).toEqual([]);
  });

  test('papers has no file beside its rooms', () => {
    const rooms = new Set(files.filter((file) => roomOf(file) === 'papers').map(innerRoomOf));
    expect([...rooms].sort()).toEqual(Object.keys(MAY_IN_PAPERS).sort());
  });
});

test('a form of feeds is named in one file', () => {
  const naming = files.filter((file) =>
    /\brss\.xml|\batom\.xml|\bfeed\.json|(?:rss|atom|feed)\+(?:xml|json)/.test(textOf(file)),
  );
  expect(naming).toEqual(['src/derived/feedFormats.ts']);
});

/**
 * What a file remembers by itself, by its names, and why nothing is carried from one room or one step to another by it. All else
 * is passed as a value.
 */
const REMEMBERED: Readonly<Record<string, readonly [names: readonly string[], why: string]>> = {
  'src/archive/codeKey.ts': [['key'], 'a digest of the code, which stays while it runs'],
  'src/derived/cards/fontSubsets.ts': [['subsets', 'loaded', 'subsetOf'], 'what is in a package of fonts'],
  'src/derived/figures/svgLetters.mjs': [['fonts'], 'what is in a package of fonts'],
  'src/derived/figures/runDrawing.mjs': [['waiting'], 'processes without work'],
  'src/derived/pages/paperLine.ts': [['leads'], 'what follows from a paper alone, and goes with it'],
  'src/papers/citation/citationJs.ts': [['loaded'], 'a library'],
  'src/papers/day/dates.ts': [['formatters'], 'what follows from a language alone'],
  // A module of the browser's lives as long as the page that a reader sees.
  'src/client/cite/sayCopied.ts': [['status'], 'the page'],
  'src/client/figures/FigureViewer.ts': [['loading'], 'the page'],
  'src/client/fragment.ts': [['page'], 'the page'],
  'src/client/preview/approach.ts': [
    ['loading', 'card', 'link', 'reason', 'dismissed', 'press', 'timer'],
    'the page, and where its reader points',
  ],
  'src/client/preview/loadPreview.ts': [['days'], 'the page'],
  'src/client/tray/showTray.ts': [['timer'], 'the page'],
  'src/plugins/papers/preview/serverNotice.ts': [['server', 'source', 'attempt'], 'the page, and its server'],
};

/** The names of a file's own variables, and of its collections that are not said to stay as they are. */
function variablesOf(text: string): string[] {
  const constant =
    /(?<!@type \{Readonly[^\n]*\n)^(?:export )?const (\w+)(?:: (?!Readonly|readonly)[^=]+)? =\s+(?:new (?:Weak)?(?:Map|Set)\b|\[\]|\{\})/gm;
  const found = [...text.matchAll(/^(?:export )?(?:let|var) (\w+)/gm), ...text.matchAll(constant)];
  return found.map(([, name = '']) => name);
}

describe('values are passed', () => {
  test('no file remembers anything by itself but these', () => {
    const found = files.flatMap((file) => {
      const names = variablesOf(textOf(file)).filter((name) => !REMEMBERED[file]?.[0].includes(name));
      return names.map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  test('these still do', () => {
    for (const [file, [names]] of Object.entries(REMEMBERED))
      expect(variablesOf(textOf(file)).sort()).toEqual([...names].sort());
  });

  test.each([
    'let last: string | undefined;',
    'export let count = 0;',
    'const known = new Map<string, Promise<string>>();',
    'export const written = new WeakMap<object, string>();',
    'const NAMES = new Set([1]);',
    'const queue: string[] = [];',
    'const byName: Record<string, string> = {};',
    'const long: Map<string, string> =\n  new Map();',
    '/** @type {Map<string, string>} */\nconst figures = new Map();',
  ])('%s is seen', (line) => {
    expect(variablesOf(`import a from 'a';\n\n${line}\n`)).toHaveLength(1);
  });

  test.each([
    "const NAMES: ReadonlySet<string> = new Set(['a']);",
    '/** @type {ReadonlyMap<string, string>} */\nconst NAMES = new Map([]);',
    'const NONE: readonly string[] = [];',
    'function open() {\n  let last;\n  const known = new Map();\n}',
  ])('%s is none', (text) => {
    expect(variablesOf(`import a from 'a';\n\n${text}\n`)).toEqual([]);
  });
});

describe('the border to Docusaurus', () => {
  test.each(BORDER)('%s stands where it is named', (pattern, place) => {
    const standing = [...files, 'docusaurus.config.ts', 'sidebars.ts'].filter((file) => pattern.test(textOf(file)));
    expect(standing).toEqual(place ? [place] : []);
  });

  test('has at most five places, and CONTRIBUTING.md names each', () => {
    expect(PLACES.length).toBeLessThanOrEqual(5);
    for (const [file, heading] of [
      ['CONTRIBUTING.md', '## Docusaurus를 올릴 때'],
      ['CONTRIBUTING.en.md', '## To upgrade Docusaurus'],
    ] as const) {
      const [, chapter = ''] = textOf(file).split(heading);
      expect([...chapter.matchAll(/^\| `(src\/[^`]+)`/gm)].map(([, place]) => place)).toEqual(PLACES);
    }
  });

  const {dependencies} = JSON.parse(textOf('package.json'));

  test.each(PLACES)('%s was looked at in this version of Docusaurus, and stops the build in words', (place) => {
    expect(textOf(place)).toContain(dependencies['@docusaurus/core']);
    expect(textOf(place)).toMatch(/throw new Error\(/);
    // By mutation: what Docusaurus does in another way is refused.
    expect(textOf(place.replace(/\.ts$/, '.test.ts'))).toMatch(/\bstops the build\b|\bthe build stops\b/);
  });
});
