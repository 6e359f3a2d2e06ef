/** What a fork changes first: who writes here, and where the source lives. */
export const site = {
  title: '하루논문',
  tagline: '매일 아침 읽은 머신러닝 논문을 한 쪽으로',
  description: '매일 아침 읽은 머신러닝 논문을 하루 한 쪽으로 정리합니다.',
  author: '하루논문',
  organization: 'haru-papers',
  repository: 'haru-papers',
} as const;

export const repositoryUrl = `https://github.com/${site.organization}/${site.repository}`;

/** Whether a browser keeps what was read, and the newest days, for when there is no connection. */
export const offline: boolean = true;
