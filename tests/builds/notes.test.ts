import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {loadArchive} from '../../src/cli/archive/loadArchive.ts';
import {importFolder} from '../../src/cli/commands/import/importFolder.ts';
import {checkSite} from '../../src/cli/site/checkSite.ts';
import {ROOT, SITE_ENV} from '../e2e/sites.ts';
import {PUBLIC_ARCHIVES} from '../notes/publicArchives.ts';
import {writeRandomDays} from '../notes/randomDays.ts';
import {writeArchive} from '../notes/writeArchive.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';

const MINUTES = 60_000;

let parent: string;
beforeAll(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'haru-notes-')));
});
afterAll(() => rmSync(parent, {recursive: true, force: true}));

/** A site without days. */
async function emptySite(name: string): Promise<string> {
  const docs = join(parent, name, 'docs');
  mkdirSync(docs, {recursive: true});
  return createSite({root: ROOT, dir: join(parent, name, 'site'), docs});
}

test(
  'what `check` has no error of, a build takes: random pages with every kind of slip',
  async () => {
    const dir = await emptySite('random');
    const {left, refused} = await writeRandomDays(dir, {count: 80, seed: 7});
    expect(left.length).toBeGreaterThan(15);
    expect(refused).toBeGreaterThan(15);
    const {code, output} = await buildSite({dir, env: SITE_ENV});
    expect(code, output).toBe(0);
  },
  5 * MINUTES,
);

test.each(Object.keys(PUBLIC_ARCHIVES))(
  'an imported archive of %s builds, with every line that is not a draft, and every address answers',
  async (style) => {
    const dir = await emptySite(style);
    const folder = join(parent, style, 'notes');
    writeArchive(folder, PUBLIC_ARCHIVES[style]?.() ?? {});
    const print = () => {};
    await importFolder(folder, {}, {siteDir: dir, cwd: parent, print, warn: print});

    const {code, output} = await buildSite({dir, env: SITE_ENV});
    expect(code, output).toBe(0);
    const {archive} = await loadArchive(dir);
    const lines = archive.pages
      .filter(({isDraft}) => !isDraft)
      .flatMap(({day: {path}}) => readFileSync(join(dir, path), 'utf8').match(/줄\d+번이다/g) ?? []);
    expect(lines.length).toBeGreaterThan(10);
    const days = readdirSync(join(dir, 'build/docs'), {recursive: true, encoding: 'utf8'})
      .filter((file) => /\d{8}\.html$/.test(file))
      .map((file) => readFileSync(join(dir, 'build/docs', file), 'utf8'))
      .join('\n');
    expect(lines.filter((line) => !days.includes(line))).toEqual([]);
    const said: string[] = [];
    const {isClean} = await checkSite(dir, {print: (text) => said.push(text), env: {}, repository: 'reader/papers'});
    expect(isClean, said.join('\n')).toBe(true);
  },
  5 * MINUTES,
);
