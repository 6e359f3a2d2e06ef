/**
 * Where a site will be.
 *
 * @typedef {object} SiteAddress
 * @property {string} url the origin, `https://example.github.io`
 * @property {string} baseUrl from slash to slash: `/haru-papers/`, or `/`
 */

const LOCAL = 'http://localhost:3000';

/**
 * The address that `SITE_URL` and `SITE_BASE_URL` name; without them the one of a preview.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {SiteAddress}
 * @throws Error in words, without a stack, where one of them is no address
 */
export function siteAddress({SITE_URL, SITE_BASE_URL = ''}) {
  const url = SITE_URL || LOCAL;
  if (!isOrigin(url)) throw refused('SITE_URL', url, meantOrigin(url));
  const path = SITE_BASE_URL.replace(/^\/+|\/+$/g, '');
  const baseUrl = path === '' ? '/' : `/${path}/`;
  if (!/^\/(?:[^\s/\\:?#]+\/)*$/.test(baseUrl) || /\/\.{1,2}\//.test(baseUrl)) {
    const mend = /^[a-z]:[\\/]/i.test(SITE_BASE_URL)
      ? 'Git Bash가 바꾼 경로입니다. MSYS_NO_PATHCONV=1을 앞에 두세요'
      : 'SITE_BASE_URL=/papers/처럼 /로 시작하고 /로 끝나게 적으세요';
    throw refused('SITE_BASE_URL', SITE_BASE_URL, mend);
  }
  return {url: new URL(url).origin, baseUrl};
}

/** @param {string} text */
function isOrigin(text) {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/**
 * What was most likely meant: `example.org` and `https://example.org/papers/` are the usual slips.
 *
 * @param {string} text
 */
function meantOrigin(text) {
  const rest = text.replace(/^https?:\/\//i, '');
  const whole = rest === text ? `https://${text}` : text;
  if (!/^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/|$)/.test(rest) || !URL.canParse(whole)) {
    return 'SITE_URL=https://example.org처럼 적으세요';
  }
  const {origin, pathname} = new URL(whole);
  const base = pathname === '/' ? '' : ` SITE_BASE_URL=${pathname.replace(/\/?$/, '/')}`;
  return `SITE_URL=${origin}${base}처럼 적으세요`;
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} mend
 */
function refused(name, value, mend) {
  const error = new Error(`${name} '${value}'은(는) 사이트의 주소가 아닙니다. 아무것도 쓰지 않았습니다\n    → ${mend}`);
  // Whoever prints it would push the words out of sight.
  error.stack = error.message;
  return error;
}
