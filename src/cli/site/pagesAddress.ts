import {execFileSync} from 'node:child_process';

import {type SiteAddress, siteAddress} from '../../siteAddress.mjs';
import {CommandError} from '../CommandError.ts';

/** What is known of where a site is pushed to. */
export interface PagesOptions {
  /** The domain in `static/CNAME`. */
  domain?: string;
  /** Its `SITE_URL` and `SITE_BASE_URL` win. */
  env?: NodeJS.ProcessEnv;
  /** The host that an ssh client means by a name; for tests. */
  hostOf?: (name: string) => string;
}

/**
 * Tells where the site will be: what the environment says, else what GitHub Pages makes of a Git remote.
 *
 * @throws CommandError where the environment says nothing and the remote is no repository on GitHub
 */
export function pagesAddress(remote: string, {domain, env = {}, hostOf}: PagesOptions = {}): SiteAddress {
  if (env.SITE_URL) return siteAddress(env);
  const [organization, repository] = githubRepository(remote, hostOf) ?? [];
  if (!organization || !repository) {
    throw new CommandError(
      `origin '${withoutPassword(remote.trim())}'은(는) GitHub 저장소가 아니어서 사이트의 주소를 알 수 없습니다. 아무것도 쓰지 않았습니다\n` +
        '    → SITE_URL=https://example.org SITE_BASE_URL=/papers/ npm run deploy처럼 주소를 적으세요',
    );
  }
  const host = `${organization.toLowerCase()}.github.io`;
  const isRoot = domain || repository.toLowerCase() === host;
  return siteAddress({
    SITE_URL: `https://${domain || host}`,
    SITE_BASE_URL: env.SITE_BASE_URL || (isRoot ? '/' : `/${repository}/`),
  });
}

/** The two ways to write a remote: an address, and `git@host:owner/repo.git`. */
const ADDRESS = /^(https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
const SHORT = /^(?:[^/@:]+@)?([^/@:]+):(?!\/\/)\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/** GitHub, and its ssh for networks that let only port 443 out. */
const GITHUB: ReadonlySet<string> = new Set(['github.com', 'www.github.com', 'ssh.github.com']);

/** The owner and the name in a Git remote; `undefined` where it is no repository on GitHub. */
export function githubRepository(
  remote: string,
  hostOf: (name: string) => string = sshHost,
): [organization: string, repository: string] | undefined {
  const [, protocol, host, owner, name] = ADDRESS.exec(remote.trim()) ?? [];
  const [, shortHost, shortOwner, shortName] = host ? [] : (SHORT.exec(remote.trim()) ?? []);
  const organization = owner ?? shortOwner;
  const repository = name ?? shortName;
  const named = (host ?? shortHost ?? '').toLowerCase();
  if (!organization || !repository) return undefined;
  const isSsh = !protocol || protocol === 'ssh';
  const isGithub = GITHUB.has(named) || (isSsh && GITHUB.has(hostOf(named)));
  return isGithub ? [organization, repository] : undefined;
}

/** The host that `~/.ssh/config` gives a name, `git@work:owner/repo.git`. Nothing is asked over the network. */
function sshHost(name: string): string {
  try {
    // What begins with a dash would be an option.
    const printed = execFileSync('ssh', ['-G', '--', name], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    return /^hostname (.+)$/m.exec(printed)?.[1]?.toLowerCase() ?? name;
  } catch {
    return name;
  }
}

function withoutPassword(remote: string): string {
  return remote.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}
