import type {Root} from 'mdast';
import type {VFile} from 'vfile';

import {isDayPath} from '../../../papers/day/dates.ts';
import {putPaperSections} from '../../../papers/day/putPaperSections.ts';

/** Puts the papers of a day that is compiled into their sections, see `putPaperSections`. */
export default function remarkPaperSections() {
  return (tree: Root, file: VFile): void => {
    const title: unknown = (file.data.frontMatter as Record<string, unknown> | undefined)?.title;
    if (isDayPath(file.path)) putPaperSections(tree, typeof title === 'string' ? title : undefined);
  };
}
