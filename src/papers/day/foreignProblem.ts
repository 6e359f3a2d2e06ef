import type {ForeignKind, ForeignPart} from '../../markdown/foreignParts.ts';
import type {AllowedHosts} from '../../site.ts';
import type {Problem} from './types.ts';

const WORDS: Readonly<Record<ForeignKind, {what: string; mend: string}>> = {
  images: {
    what: '그림은',
    mend: 'npm run check -- --fix --fetch가 asset/에 받습니다. 직접 받아 ![설명](./asset/….png)으로 써도 됩니다',
  },
  media: {what: '영상과 소리는', mend: '파일로 받아 asset/에 두거나, 링크로 적으세요'},
  frames: {what: '프레임은', mend: '링크로 적고, 그림이 필요하면 asset/에 두세요'},
  code: {what: '스크립트, 스타일, 플러그인은', mend: '지우거나, 파일로 받아 static/에 두세요'},
};

/** What is wrong with a part that a page loads from another host; `undefined` where the site allows that host. */
export function foreignProblem(
  {kind, url, host, point}: ForeignPart,
  path: string,
  allowedHosts: AllowedHosts,
): Problem | undefined {
  const {what, mend} = WORDS[kind];
  if (kind === 'code') return {path, point, reason: `다른 서버의 ${what} 막힙니다: ${url}`, mend};
  if (allowedHosts[kind].includes(host)) return undefined;
  return {
    path,
    point,
    reason: `다른 서버의 ${what} 링크로 바꿔 보여 줍니다: ${url}`,
    mend: `${mend}. 꼭 불러와야 하면 src/site.ts의 allowedHosts.${kind}에 '${host}'를 적으세요`,
  };
}
