import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The frozen archive that tests may assert on; the shipped days are any author's. */
export const FIXTURE_DOCS = join(ROOT, 'tests/fixtures/archive/docs');

/** A project site of GitHub Pages: everything lies below the repository's name. */
export const BASE_URL = '/haru/';

export const SITE_ENV = {SITE_URL: 'https://example.github.io', SITE_BASE_URL: BASE_URL};

/** What `buildSites` tells the workers, by way of the environment. */
export interface BuiltSites {
  /** Address of the fixture archive's site, with the base URL. */
  fixture: string;
  /** Its directory, `build` inside; tests that change an archive make a site of their own. */
  fixtureDir: string;
  /** Address of the project's own site, served from `build`. */
  shipped: string;
}

const VARIABLE = 'E2E_SITES';

export function announceSites(sites: BuiltSites): void {
  process.env[VARIABLE] = JSON.stringify(sites);
}

export function builtSites(): BuiltSites {
  return JSON.parse(process.env[VARIABLE] ?? '') as BuiltSites;
}
