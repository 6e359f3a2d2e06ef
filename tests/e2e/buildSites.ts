import {existsSync} from 'node:fs';
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {findFirefox} from '../browser/findFirefox.ts';
import {servePages} from '../pages/server.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';
import {askedHosts, withoutNetwork} from '../site/withoutNetwork.ts';
import {announceSites, BASE_URL, FIXTURE_DOCS, ROOT, SITE_ENV} from './sites.ts';

const NO_FIREFOX =
  'Firefox에서는 시험하지 않았습니다 (tests/firefox): 찾지 못했습니다\n    → Firefox를 설치하거나 FIREFOX_PATH에 적으세요';

/**
 * Before all tests: builds the fixture archive as a project site, which may ask no other host, and serves it and the project's
 * own build as GitHub Pages would. Returns what ends the servers again.
 */
export default async function buildSites(): Promise<() => Promise<void>> {
  const shippedBuild = join(ROOT, 'build');
  if (!existsSync(shippedBuild)) throw new Error(`There is no build to test: run 'npm run build' first`);

  const parent = await realpath(await mkdtemp(join(tmpdir(), 'e2e-')));
  const fixtureDir = await createSite({root: ROOT, dir: join(parent, 'fixture'), docs: FIXTURE_DOCS});
  const log = join(parent, 'network');
  const {code, output} = await buildSite({dir: fixtureDir, env: {...SITE_ENV, ...withoutNetwork(log)}});
  if (code !== 0) throw new Error(`The fixture archive does not build:\n${output}`);
  const asked = askedHosts(log);
  if (asked.length > 0) throw new Error(`The build asked other hosts: ${asked.join(', ')}`);

  const fixture = await servePages({dir: join(fixtureDir, 'build'), baseUrl: BASE_URL});
  const shipped = await servePages({dir: shippedBuild, baseUrl: '/'});
  announceSites({fixture: fixture.url, fixtureDir, shipped: shipped.url});
  return async () => {
    if (!findFirefox()) console.warn(NO_FIREFOX);
    await Promise.all([fixture.close(), shipped.close()]);
    await rm(parent, {recursive: true, force: true});
  };
}
