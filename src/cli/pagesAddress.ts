/** Where GitHub Pages serves a repository. */
export interface PagesAddress {
  /** The origin, `https://example.github.io`. */
  url: string;
  /** From slash to slash: `/haru-papers/`, or `/` for a user's own site and for a domain of one's own. */
  baseUrl: string;
}

const GITHUB = /^(?:https?:\/\/(?:[^/@]*@)?|ssh:\/\/git@|git@)github\.com[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/;

/**
 * Tells from a Git remote, and from the domain in `static/CNAME` if there is one, where the site will be.
 * @throws Error if the remote is no repository on GitHub
 */
export function pagesAddress(remote: string, domain?: string): PagesAddress {
  const [organization, repository] = githubRepository(remote) ?? [];
  if (!organization || !repository) {
    throw new Error(
      `origin '${remote.trim()}'은(는) GitHub 저장소가 아닙니다. git remote set-url origin https://github.com/이름/저장소.git처럼 고치세요`,
    );
  }
  if (domain) return {url: `https://${domain}`, baseUrl: '/'};
  const host = `${organization.toLowerCase()}.github.io`;
  const isOwnSite = repository.toLowerCase() === host;
  return {url: `https://${host}`, baseUrl: isOwnSite ? '/' : `/${repository}/`};
}

/** The owner and the name in a Git remote; `undefined` where it is no repository on GitHub. */
export function githubRepository(remote: string): [organization: string, repository: string] | undefined {
  const [, organization, repository] = GITHUB.exec(remote.trim()) ?? [];
  return organization && repository ? [organization, repository] : undefined;
}
