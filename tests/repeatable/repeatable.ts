/**
 * Builds the fixture archive twice, in folders, time zones and languages that have nothing in common, both cold and without a
 * network, and compares every byte: `npm run repeatable`. A difference is listed, and the process ends with 1.
 */
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {FIXTURE_DOCS, ROOT, SITE_ENV} from '../e2e/sites.ts';
import {buildDigests, differentFiles} from '../site/buildDigests.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';
import {askedHosts, withoutNetwork} from '../site/withoutNetwork.ts';

/** Both as deep: packages are links here, and the bundler names modules by their path from the site. */
const PLACES = [
  {folder: 'a', env: {TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8'}},
  {folder: 'another folder with a longer name', env: {TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C'}},
];

compareBuilds().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

async function compareBuilds(): Promise<void> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'repeatable-')));
  try {
    const builds: Map<string, string>[] = [];
    for (const {folder, env} of PLACES) {
      const dir = await createSite({root: ROOT, dir: join(parent, folder), docs: FIXTURE_DOCS});
      const log = join(parent, `network-${builds.length}`);
      const {code, output, seconds} = await buildSite({dir, env: {...SITE_ENV, ...env, ...withoutNetwork(log)}});
      if (code !== 0) throw new Error(`The fixture archive does not build in ${folder}:\n${output}`);
      const asked = askedHosts(log);
      if (asked.length > 0) throw new Error(`The build asked other hosts: ${[...new Set(asked)].join(', ')}`);
      builds.push(await buildDigests(join(dir, 'build')));
      console.log(`${env.TZ}, ${env.LANG}: ${builds.at(-1)?.size} files in ${seconds.toFixed(1)} s, no host asked`);
    }
    const [first, second] = builds as [Map<string, string>, Map<string, string>];
    const different = differentFiles(first, second);
    if (different.length > 0) throw new Error(`${different.length} files differ:\n${different.join('\n')}`);
    console.log('Every byte is the same');
  } finally {
    await rm(parent, {recursive: true, force: true});
  }
}
