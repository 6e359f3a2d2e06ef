import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

import type {LoadContext} from '@docusaurus/types';

/** What makes a site apart from its pages. A theme that lies elsewhere is a package, whose version the lock file has. */
const PARTS = ['src', 'static', 'i18n', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'package-lock.json'];

/** A digest of all that the look of every page follows from: code, styles, words, configuration and versions. */
export function siteKey({siteDir, siteConfig, i18n}: Pick<LoadContext, 'siteDir' | 'siteConfig' | 'i18n'>): string {
  const digest = createHash('sha256').update(JSON.stringify([process.version, siteConfig, i18n.currentLocale]));
  for (const part of PARTS.filter((name) => existsSync(join(siteDir, name)))) {
    for (const file of filesIn(siteDir, part)) digest.update(file).update(readFileSync(join(siteDir, file)));
  }
  return digest.digest('hex');
}

function filesIn(siteDir: string, part: string): string[] {
  if (!statSync(join(siteDir, part)).isDirectory()) return [part];
  return readdirSync(join(siteDir, part), {recursive: true, encoding: 'utf8'})
    .map((name) => join(part, name))
    .filter((name) => statSync(join(siteDir, name)).isFile())
    .sort();
}
