import {execFileSync} from 'node:child_process';

import {site} from '../../site.ts';
import {githubRepository} from './pagesAddress.ts';

/** `owner/name` of a site's repository, by its Git remote `origin`; without one, what `src/site.ts` says. */
export function siteRepository(siteDir: string): string {
  return (githubRepository(originOf(siteDir)) ?? [site.organization, site.repository]).join('/').toLowerCase();
}

function originOf(siteDir: string): string {
  try {
    return execFileSync('git', ['config', '--default', '', '--get', 'remote.origin.url'], {
      cwd: siteDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // No Git, or none of its repositories.
    return '';
  }
}
