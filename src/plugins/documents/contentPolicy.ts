import {createHash} from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The content security policy of one written page: nothing from another host, and no inline
 * script but those that the page was built with, by their hashes.
 *
 * Styles may be inline: the author's `style={{width: 500}}`, maths and highlighted code use them.
 */
export function contentPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => hashOf(script));
  return [
    `default-src 'self'`,
    `script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules' ${[...new Set(hashes)].join(' ')}`.trimEnd(),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
  ].join('; ');
}

const known = new Map<string, string>();

/** The same few scripts stand in every page: each is hashed once. */
function hashOf(script: string): string {
  let hash = known.get(script);
  if (hash === undefined) {
    hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
    known.set(script, hash);
  }
  return hash;
}
