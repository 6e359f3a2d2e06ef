import {CacheableResponsePlugin} from 'workbox-cacheable-response';
import {clientsClaim, setCacheNameDetails} from 'workbox-core';
import type {RouteMatchCallback, WorkboxPlugin} from 'workbox-core/types.js';
import {ExpirationPlugin} from 'workbox-expiration';
import * as navigationPreload from 'workbox-navigation-preload';
import {cleanupOutdatedCaches, type PrecacheEntry, PrecacheFallbackPlugin, precacheAndRoute} from 'workbox-precaching';
import {registerRoute} from 'workbox-routing';
import {CacheFirst, NetworkFirst, StaleWhileRevalidate} from 'workbox-strategies';

import {cacheId} from '../../../cacheId.ts';
import {type CacheRule, cacheRules} from './cacheRules.ts';
import {pathInSite} from './pathInSite.ts';

/** What `writeWorker.ts` puts in. */
declare const SITE: {baseUrl: string; parts: string[]; kept: PrecacheEntry[]};
declare const self: {skipWaiting(): Promise<void>};

const {baseUrl, parts, kept} = SITE;
setCacheNameDetails({prefix: cacheId(baseUrl)});
void self.skipWaiting();
clientsClaim();
// Of a page of another project below this site the browser would ask for twice, since nothing here takes what was loaded ahead.
if (baseUrl === '/') navigationPreload.disable();
else navigationPreload.enable();
if (kept.length > 0) {
  // The list answers to exactly what it names.
  precacheAndRoute(kept, {directoryIndex: null as never, ignoreURLParametersMatching: []});
  cleanupOutdatedCaches();
}
for (const rule of cacheRules(baseUrl)) {
  const isIts: RouteMatchCallback = ({url, sameOrigin}) => {
    const path = sameOrigin ? pathInSite(url.pathname, {baseUrl, parts}) : undefined;
    return path !== undefined && rule.pattern.test(path);
  };
  registerRoute(isIts, strategyOf(rule), 'GET');
}

function strategyOf({handler, options}: CacheRule) {
  const {cacheName, networkTimeoutSeconds, expiration, fallbackURL} = options;
  const plugins: WorkboxPlugin[] = [
    new CacheableResponsePlugin({statuses: [200]}),
    new ExpirationPlugin(expiration),
    ...(options.plugins ?? []),
    // The last resort: the first plugin that has something for an error answers.
    ...(fallbackURL ? [new PrecacheFallbackPlugin({fallbackURL})] : []),
  ];
  switch (handler) {
    case 'NetworkFirst':
      return new NetworkFirst({cacheName, networkTimeoutSeconds, plugins});
    case 'CacheFirst':
      return new CacheFirst({cacheName, plugins});
    case 'StaleWhileRevalidate':
      return new StaleWhileRevalidate({cacheName, plugins});
  }
}
