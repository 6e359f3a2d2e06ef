import type {WorkboxPlugin} from 'workbox-core/types.js';

import {cacheId} from './cacheId.ts';
import {newerPage, pageKey, sibling} from './fallbacks.ts';
import {KEPT_PAGE} from './keptPage.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** After that a reader on a weak line gets what is kept. */
const PATIENCE_SECONDS = 3;

/** How a worker answers to what is asked for at some addresses. */
export interface CacheRule {
  /** Of whole addresses; the first rule that fits is taken. */
  urlPattern: RegExp;
  handler: 'NetworkFirst' | 'CacheFirst' | 'StaleWhileRevalidate';
  options: {
    cacheName: string;
    networkTimeoutSeconds?: number;
    expiration: {maxEntries: number; maxAgeSeconds?: number; purgeOnQuotaError: true};
    /** What is shown where there is neither an answer nor anything kept. */
    fallbackURL?: string;
    plugins?: WorkboxPlugin[];
  };
}

/**
 * What a worker does with what is asked for and is not in its list. Every cache is bounded, and may go as a whole where the
 * browser runs out of room.
 */
export function cacheRules(baseUrl: string): CacheRule[] {
  const below = (pattern: string) => new RegExp(`^https?://[^/]+${escapePattern(baseUrl)}${pattern}`);
  const named = (name: string) => `${cacheId(baseUrl)}-${name}`;
  return [
    {
      // Index and citations: of the version that the server has, as long as there is one.
      urlPattern: below('(?:search/.*|[^?]*\\.(?:bib|ris|json))(?:\\?.*)?$'),
      handler: 'NetworkFirst',
      options: {
        cacheName: named('data'),
        networkTimeoutSeconds: PATIENCE_SECONDS,
        expiration: {maxEntries: 80, purgeOnQuotaError: true},
      },
    },
    {
      // Pages, which have no extension: a reader who is online gets the newest.
      urlPattern: below('(?:[^?]*/)?[^./?]*(?:\\?.*)?$'),
      handler: 'NetworkFirst',
      options: {
        cacheName: named('pages'),
        networkTimeoutSeconds: PATIENCE_SECONDS,
        expiration: {maxEntries: 200, purgeOnQuotaError: true},
        fallbackURL: `${baseUrl}offline${KEPT_PAGE}`,
        plugins: [{cacheKeyWillBeUsed: pageKey, cachedResponseWillBeUsed: newerPage}],
      },
    },
    {
      urlPattern: below('assets/images/'),
      handler: 'CacheFirst',
      options: {
        cacheName: named('figures'),
        expiration: {maxEntries: 200, maxAgeSeconds: 90 * DAY_SECONDS, purgeOnQuotaError: true},
        plugins: [{handlerDidError: sibling}],
      },
    },
    {
      // Their names change with their content.
      urlPattern: below('assets/(?:css|js)/'),
      handler: 'CacheFirst',
      options: {
        cacheName: named('assets'),
        expiration: {maxEntries: 60, purgeOnQuotaError: true},
        plugins: [{handlerDidError: sibling}],
      },
    },
    {
      // What maths needs: named after KaTeX's version alone.
      urlPattern: below('assets/katex'),
      handler: 'StaleWhileRevalidate',
      options: {
        cacheName: named('maths'),
        expiration: {maxEntries: 40, purgeOnQuotaError: true},
      },
    },
  ];
}

function escapePattern(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
