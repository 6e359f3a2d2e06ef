import {readStored} from '../storage.ts';
import {parseTaken, type Taken} from './parseTaken.ts';

export const CHANGE = 'haru:tray';

/** The papers that are taken along, in the order in which they were taken. */
export function taken(): Taken[] {
  return parseTaken(readStored('tray'));
}

export function isTakenAlong(address: string): boolean {
  return taken().some((paper) => paper.address === address);
}

/**
 * Calls back when the papers may have changed: here, in another tab, or while the page waited to be shown. What is told is
 * whether the last change was kept.
 */
export function watchTaken(show: (kept: boolean) => void, signal: AbortSignal): void {
  const look = (event: Event) => show((event as CustomEvent).detail !== false);
  for (const type of [CHANGE, 'storage', 'pageshow']) addEventListener(type, look, {signal});
  document.addEventListener('prerenderingchange', look, {signal});
}
