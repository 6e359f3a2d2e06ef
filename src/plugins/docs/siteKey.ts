import {createHash} from 'node:crypto';

import type {LoadContext} from '@docusaurus/types';

import {digestFiles} from '../papers/cache/digestFiles.ts';

/** What makes a site apart from its pages. A theme that lies elsewhere is a package, whose version the lock file has. */
const PARTS = ['src', 'static', 'i18n', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'package-lock.json'];

/** A digest of all that the look of every page follows from: code, styles, words, configuration and versions. */
export function siteKey({siteDir, siteConfig, i18n}: Pick<LoadContext, 'siteDir' | 'siteConfig' | 'i18n'>): string {
  const digest = createHash('sha256').update(JSON.stringify([process.version, siteConfig, i18n.currentLocale]));
  return digestFiles(digest, siteDir, PARTS).digest('hex');
}
