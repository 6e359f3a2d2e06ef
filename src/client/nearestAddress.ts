import leven from 'leven';

/** Of an address, so much may be wrong. */
const MOST_WRONG = 1 / 4;

/** The page of this site whose address is nearest to a wrong one, by the sitemap; nothing where none is near. */
export async function nearestAddress(wrong: string): Promise<string | undefined> {
  const response = await fetch(`${__webpack_public_path__}sitemap.xml`);
  if (!response.ok) return undefined;
  const text = await response.text();
  // The sitemap names the published site, whatever this copy of it is called.
  const paths = Array.from(text.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url = '']) => new URL(url).pathname);
  return nearestPath(wrong, paths);
}

/** Of equally near ones the first. */
export function nearestPath(wrong: string, paths: readonly string[]): string | undefined {
  const meant = decodeURI(wrong);
  let best: string | undefined;
  let least = Math.floor(meant.length * MOST_WRONG) + 1;
  for (const path of paths) {
    const distance = leven(meant, decodeURI(path), {maxDistance: least});
    if (distance >= least) continue;
    best = path;
    least = distance;
  }
  return best;
}
