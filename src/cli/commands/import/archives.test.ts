import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, onTestFinished, test} from 'vitest';

import {PUBLIC_ARCHIVES} from '../../../../tests/notes/publicArchives.ts';
import {writeArchive} from '../../../../tests/notes/writeArchive.ts';
import {lintPage} from '../../../lint/lintPage.ts';
import {loadArchive} from '../../archive/loadArchive.ts';
import {importFolder} from './importFolder.ts';

/** Imports an archive into a new site, and reads what `check` reads. */
async function imported(style: string) {
  const parent = mkdtempSync(join(tmpdir(), 'haru-archive-'));
  onTestFinished(() => rmSync(parent, {recursive: true, force: true}));
  const [folder, siteDir] = [join(parent, 'notes'), join(parent, 'site')];
  const notes = PUBLIC_ARCHIVES[style]?.() ?? {};
  writeArchive(folder, notes);
  writeArchive(siteDir, {'docs/papers/topics.yml': '{}\n'});
  const said: string[] = [];
  const print = (line: string) => said.push(line);
  await importFolder(folder, {}, {siteDir, cwd: parent, print, warn: print});
  const {archive, dataProblems} = await loadArchive(siteDir);
  const errors = archive.pages.flatMap((page) =>
    lintPage(page, archive)
      .filter(({severity}) => severity === 'error')
      .map(({reason}) => `${page.day.path}: ${reason}`),
  );
  const files = readdirSync(join(siteDir, 'docs'), {recursive: true, encoding: 'utf8'});
  const texts = archive.pages.map(({day: {path}}) => readFileSync(join(siteDir, path), 'utf8'));
  return {
    notes,
    archive,
    errors: [...errors, ...dataProblems.map(({reason}) => reason)],
    files,
    texts,
    report: said.join('\n'),
  };
}

/** Lines that are told apart by their numbers. */
const linesOf = (texts: readonly string[]) => texts.flatMap((text) => text.match(/줄\d+번이다/g) ?? []).sort();

test.each(Object.keys(PUBLIC_ARCHIVES))(
  'an archive of %s comes whole: each line, each figure, no error',
  async (style) => {
    const {notes, archive, errors, files, texts, report} = await imported(style);
    expect(errors).toEqual([]);
    const dated = Object.entries(notes).filter(([path]) => !path.endsWith('노트.md'));
    expect(linesOf(texts)).toEqual(linesOf(dated.map(([, text]) => text)));
    const pictures = (paths: readonly string[]) => paths.filter((path) => /\.(?:png|pdf)$/i.test(path)).length;
    // What several days show, each has a copy of.
    const shared = {obsidian: 5, docusaurus: 5}[style] ?? 0;
    expect(pictures(files)).toBe(pictures(Object.keys(notes)) + shared);
    expect(archive.pages.flatMap(({day}) => day.papers).length).toBeGreaterThanOrEqual(6);
    expect(report.split('\n').length, report).toBeLessThan(25);
  },
);

test('what was not published stays with its author', async () => {
  const [jekyll, hugo, quartz, obsidian] = await Promise.all(['jekyll', 'hugo', 'quartz', 'obsidian'].map(imported));
  const drafts = (one: typeof jekyll) => one?.archive.pages.filter(({isDraft}) => isDraft).map(({day}) => day.date);
  expect(drafts(jekyll)).toEqual(['2024-04-01']);
  expect(drafts(hugo)).toEqual(['2024-03-06']);
  expect(drafts(quartz)).toEqual(['2024-03-04']);
  expect(obsidian?.texts.join('')).not.toContain('혼자 보는 말');
});

test('two posts of a day are two papers of it, and the sections of a review are none', async () => {
  const {archive} = await imported('jekyll');
  const [first, second] = archive.pages.filter(({isDraft}) => !isDraft);
  expect(first?.day.papers.map(({name}) => name)).toEqual(['Second 리뷰', '[논문 리뷰] Weave: 좋은 방법 #0']);
  expect(second?.day.papers.map(({source}) => source)).toMatchObject([{kind: 'arxiv', id: '2403.10002'}]);
});
