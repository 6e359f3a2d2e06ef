import {offline} from '../site.ts';
import {whenShown} from './whenShown.ts';

/** Keeps for offline what was read and what is newest: once the page is loaded and seen. A browser that cannot does without. */
export function registerWorker(): void {
  if (process.env.NODE_ENV !== 'production' || !offline) return;
  addEventListener('load', async () => {
    await whenShown();
    const {keepOffline} = await import(/* webpackChunkName: 'offline' */ './offline/keepOffline.ts');
    await keepOffline();
  });
}
