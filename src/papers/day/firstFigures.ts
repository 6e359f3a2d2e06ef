import {isRelative} from '../../markdown/collectFigures.ts';
import type {PortableEdit} from '../../markdown/portableEdits.ts';

/**
 * The first image beside the page in each of its sections, as the page's author wrote its path.
 *
 * @param edits in the order of the source
 * @param starts where the sections begin, in characters, in the same order; each ends where the next begins
 */
export function firstFigures(edits: readonly PortableEdit[], starts: readonly number[]): (string | undefined)[] {
  const images = edits.filter((edit) => edit.kind === 'image' || edit.kind === 'tag');
  const shown = images.filter(({url}) => isRelative(url));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return shown.find((image) => image.start >= start && image.start < end)?.url;
  });
}
