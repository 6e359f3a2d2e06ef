import type {WorkboxPlugin} from 'workbox-core/types.js';

import {cacheId} from '../../../cacheId.ts';
import {keptCopy, newerPage, pageKey, sibling} from './fallbacks.ts';
import {KEPT_PAGE} from './keptPage.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** After that a reader on a weak line gets what is kept. */
const PATIENCE_SECONDS = 3;

/** How a worker answers to what is asked for at some addresses. */
export interface CacheRule {
  /** Of paths below the base URL, without a query; the first rule that fits is taken. */
  pattern: RegExp;
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
  const named = (name: string) => `${cacheId(baseUrl)}-${name}`;
  return [
    {
      // Index and citations: of the version that the server has, as long as there is one.
      pattern: /^search\/|\.(?:bib|ris|json)$/,
      handler: 'NetworkFirst',
      options: {
        cacheName: named('data'),
        networkTimeoutSeconds: PATIENCE_SECONDS,
        expiration: {maxEntries: 80, purgeOnQuotaError: true},
      },
    },
    {
      // Pages, which have no extension: a reader who is online gets the newest.
      pattern: /^(?:.*\/)?[^./]*$/,
      handler: 'NetworkFirst',
      options: {
        cacheName: named('pages'),
        networkTimeoutSeconds: PATIENCE_SECONDS,
        expiration: {maxEntries: 200, purgeOnQuotaError: true},
        fallbackURL: `${baseUrl}offline${KEPT_PAGE}`,
        plugins: [
          {cacheKeyWillBeUsed: pageKey, cachedResponseWillBeUsed: newerPage, handlerDidError: keptCopy(named('pages'))},
        ],
      },
    },
    {
      pattern: /^assets\/images\//,
      handler: 'CacheFirst',
      options: {
        cacheName: named('figures'),
        expiration: {maxEntries: 200, maxAgeSeconds: 90 * DAY_SECONDS, purgeOnQuotaError: true},
        plugins: [{handlerDidError: sibling}],
      },
    },
    {
      // Their names change with their content.
      pattern: /^assets\/(?:css|js)\//,
      handler: 'CacheFirst',
      options: {
        cacheName: named('assets'),
        expiration: {maxEntries: 60, purgeOnQuotaError: true},
        plugins: [{handlerDidError: sibling}],
      },
    },
    {
      // What maths needs: named after KaTeX's version alone.
      pattern: /^assets\/katex/,
      handler: 'StaleWhileRevalidate',
      options: {
        cacheName: named('maths'),
        expiration: {maxEntries: 40, purgeOnQuotaError: true},
      },
    },
  ];
}
