/**
 * Where an address leads as a browser reads it, whatever tabs, backslashes and slashes there are in it; nothing where it leaves
 * the origin. What comes out of storage or a file goes through this before it is followed, fetched or shown.
 */
export function ownAddress(address: string): string | undefined {
  try {
    const {origin, href} = new URL(address, location.href);
    return origin === location.origin ? href : undefined;
  } catch {
    return undefined;
  }
}
