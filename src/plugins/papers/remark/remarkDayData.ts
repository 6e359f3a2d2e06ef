import type {Root} from 'mdast';
import type {VFile} from 'vfile';

import {esm} from '../../../markdown/jsx.ts';
import {isDayPath} from '../../../papers/dates.ts';
import {dayDataFile} from '../dayData.ts';

/**
 * Lets a day's page export what was derived about it: `export {default as papers} from '@generated/…'`.
 *
 * The plugin reads no other page: the bundler would keep this page's module stale when that
 * other page changes. The generated file is a dependency that the bundler follows by itself.
 */
export default function remarkDayData() {
  return (tree: Root, file: VFile): void => {
    if (!isDayPath(file.path)) return;
    tree.children.unshift(
      esm([
        {
          type: 'ExportNamedDeclaration',
          attributes: [],
          specifiers: [
            {
              type: 'ExportSpecifier',
              local: {type: 'Identifier', name: 'default'},
              exported: {type: 'Identifier', name: 'papers'},
            },
          ],
          source: {type: 'Literal', value: `@generated/papers/default/${dayDataFile(file.path)}`},
        },
      ]),
    );
  };
}
