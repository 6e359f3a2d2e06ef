/** What a fork changes first: who writes here, and where the source lives. */
export const site = {
  title: '하루논문',
  tagline: '매일 아침 읽은 머신러닝 논문을 한 쪽으로',
  description: '매일 아침 읽은 머신러닝 논문을 하루 한 쪽으로 정리합니다.',
  author: '하루논문',
  /** Where a day begins, by its name in the IANA database. */
  timeZone: 'Asia/Seoul',
  organization: 'haru-papers',
  repository: 'haru-papers',
} as const;

/** Hosts by what pages may load from them, `i.ytimg.com`. */
export interface AllowedHosts {
  images: readonly string[];
  /** Films and sound. */
  media: readonly string[];
  frames: readonly string[];
}

/**
 * The other hosts that a reader's browser may ask for parts of a page: none, so that nobody learns what is read here. Files
 * belong into `asset/`. The checks and the content security policy of every page follow this list.
 */
export const allowedHosts: AllowedHosts = {images: [], media: [], frames: []};

export const repositoryUrl = `https://github.com/${site.organization}/${site.repository}`;

/** Whether a browser keeps what was read, and the newest days, for when there is no connection. */
export const offline: boolean = true;
