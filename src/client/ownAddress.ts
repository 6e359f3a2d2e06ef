/**
 * Where an address leads as a browser reads it, whatever tabs, backslashes and slashes there are in it; nothing where it leaves
 * the origin. All addresses that a script makes or takes out of storage go through this.
 */
export function ownAddress(address: string): string | undefined {
  try {
    const {origin, href} = new URL(address, location.href);
    return origin === location.origin ? href : undefined;
  } catch {
    return undefined;
  }
}
