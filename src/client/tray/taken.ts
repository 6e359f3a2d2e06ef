import {readStored} from '../storage.ts';

/** A paper that a reader takes along. */
export interface Taken {
  /** Of its section, with the base URL: `/docs/papers/y2025/oct/20251021#glyph`. */
  address: string;
  name: string;
}

export const MOST = 200;
export const CHANGE = 'haru:tray';

/** The papers that are taken along, in the order in which they were taken. */
export function taken(): Taken[] {
  const stored = readStored('tray');
  return Array.isArray(stored) ? stored.filter(isTaken).slice(0, MOST) : [];
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

/** Storage is anybody's to write to: an address leads to this site or is none. */
function isTaken(value: unknown): value is Taken {
  const {address, name} = (value ?? {}) as Partial<Record<keyof Taken, unknown>>;
  return typeof name === 'string' && typeof address === 'string' && /^\/(?![/\\])[^#]*#./.test(address);
}
