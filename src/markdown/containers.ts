import {directive} from 'micromark-extension-directive';
import type {Construct} from 'micromark-util-types';

const COLON = 58;

/** The containers that the theme knows as admonitions. */
export const CONTAINER_NAMES: ReadonlySet<string> = new Set([
  'secondary',
  'info',
  'success',
  'danger',
  'note',
  'tip',
  'warning',
  'important',
  'caution',
]);

/**
 * `:::note` … `:::`, of the containers that the theme knows. The one-line and inline forms of the same extension are
 * left out: `Rain:Snow` and `:smile:` are words.
 */
export function containerConstructs(): Construct[] {
  const [container] = [directive().flow?.[COLON] ?? []].flat();
  if (!container) throw new Error('micromark-extension-directive no longer begins its flow constructs with containers');
  return [container];
}

/**
 * Whether a container that something closes begins at an offset. One that the theme does not know would lose its name,
 * and one that nothing closes would take the rest of the page with it: the lines of both are text.
 */
export function isContainer(text: string, offset: number): boolean {
  const opening = /(:{3,})[ \t]*([A-Za-z][\w-]*)/y;
  opening.lastIndex = offset;
  const [, colons = '', name = ''] = opening.exec(text) ?? [];
  if (!CONTAINER_NAMES.has(name.toLowerCase())) return false;
  const next = /^[ \t>]*(:{3,})[ \t]*(\S?)/gm;
  next.lastIndex = opening.lastIndex;
  for (let line = next.exec(text); line; line = next.exec(text)) {
    // Fewer colons belong to a container inside.
    if ((line[1] ?? '').length >= colons.length) return line[2] === '';
  }
  return false;
}
