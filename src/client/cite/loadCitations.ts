import type {DayCitations} from '../../derived/citationFiles.ts';
import {ownAddress} from '../ownAddress.ts';

/**
 * The citations of a day's papers, by their anchors; nothing where the site has no such day.
 *
 * @param day its address
 * @throws where they cannot be had
 */
export async function loadCitations(day: string): Promise<DayCitations | undefined> {
  const address = ownAddress(`${day}.cite.json`);
  if (!address) return undefined;
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}
