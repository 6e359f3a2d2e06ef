import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';

import {moveOldSite} from './moveOldSite.ts';

test('the folder of the site is free at once, and what was in it goes with what an interrupted build left', async () => {
  const siteDir = await mkdtemp(join(tmpdir(), 'haru-old-site-'));
  onTestFinished(() => rm(siteDir, {recursive: true}));
  const [outDir, generated] = [join(siteDir, 'build'), join(siteDir, '.docusaurus')];
  // A first build has none.
  await moveOldSite(outDir, generated);
  await mkdir(join(outDir, 'docs'), {recursive: true});
  await writeFile(join(outDir, 'docs/a.html'), '');
  await mkdir(join(generated, 'old-site'), {recursive: true});
  await writeFile(join(generated, 'old-site/b.html'), '');

  const gone = moveOldSite(outDir, generated);
  expect(existsSync(outDir)).toBe(false);
  await gone;
  expect(existsSync(join(generated, 'old-site'))).toBe(false);
});
