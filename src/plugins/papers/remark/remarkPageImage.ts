import {basename} from 'node:path';

import type {Root} from 'mdast';
import type {VFile} from 'vfile';

import {esm, importSpecifier} from '../../../markdown/jsx.ts';
import {withDot} from '../../../markdown/putFigures.ts';
import {figureSource} from '../../../markdown/remarkFigures.ts';
import {frontMatterOf} from '../../../papers/day/parseDay.ts';

/**
 * Lets a page export the picture that its front matter names, `image: ./asset/a.png`, as the figure that it is:
 * `export {pageImage}`. Docusaurus would ask the bundler for it by that name, in which a `!` runs another file.
 */
export default function remarkPageImage() {
  return (tree: Root, page: VFile): void => {
    const {image} = frontMatterOf(tree);
    if (!image) return;
    const name = {type: 'Identifier' as const, name: 'pageImage'};
    tree.children.push(
      esm([
        {
          type: 'ImportDeclaration',
          specifiers: [importSpecifier('image', name.name)],
          source: figureSource(withDot(image.path), basename(page.path)),
          attributes: [],
        },
        {
          type: 'ExportNamedDeclaration',
          specifiers: [{type: 'ExportSpecifier', local: name, exported: name}],
          attributes: [],
        },
      ]),
    );
  };
}
