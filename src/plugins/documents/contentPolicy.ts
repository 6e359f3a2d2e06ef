import {createHash} from 'node:crypto';

import type {AllowedHosts} from '../../site.ts';

/**
 * The content security policy of every page: nothing from another host but what the site allows, and no inline script but
 * the project's own, by their hashes. Nothing that stands in a page is asked: an author's text could look like a script.
 *
 * Styles may be inline: the author's `style={{width: 500}}`, maths and highlighted code use them.
 *
 * @throws Error where an allowed host is no host
 */
export function contentPolicy(scripts: readonly string[], {images, media, frames}: AllowedHosts = NO_HOSTS): string {
  const hashes = scripts.map(hashOf);
  return [
    `default-src 'self'`,
    `script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules' ${[...new Set(hashes)].join(' ')}`.trimEnd(),
    `style-src 'self' 'unsafe-inline'`,
    ['img-src', `'self'`, 'data:', ...images.map(checkHost)].join(' '),
    // Without a rule of their own these follow `default-src`.
    ...(media.length > 0 ? [['media-src', `'self'`, ...media.map(checkHost)].join(' ')] : []),
    ...(frames.length > 0 ? [['frame-src', `'self'`, ...frames.map(checkHost)].join(' ')] : []),
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
  ].join('; ');
}

const NO_HOSTS: AllowedHosts = {images: [], media: [], frames: []};

/** A policy is one string: nothing else may get into it. */
function checkHost(host: string): string {
  if (/^[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?$/.test(host)) return host;
  throw new Error(`src/site.ts의 allowedHosts에 적은 '${host}'은(는) 서버의 이름이 아닙니다. i.ytimg.com처럼 적으세요`);
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
