/** A paper that a reader takes along. */
export interface Taken {
  /** Of its section, with the base URL: `/docs/papers/y2025/oct/20251021#glyph`. */
  address: string;
  name: string;
}

export const MOST = 200;

/** The papers of a stored list; what is none is left out. */
export function parseTaken(stored: unknown): Taken[] {
  return Array.isArray(stored) ? stored.filter(isTaken).slice(0, MOST) : [];
}

/** Storage is anybody's to write to: an address leads to this site or is none. */
function isTaken(value: unknown): value is Taken {
  const {address, name} = (value ?? {}) as Partial<Record<keyof Taken, unknown>>;
  // Browsers leave tabs and line breaks out, so that slashes may meet: `ownAddress.ts` sees that, too large for every page.
  return typeof name === 'string' && typeof address === 'string' && /^\/(?![/\\])[^#\s]*#./.test(address);
}
