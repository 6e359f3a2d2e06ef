import type {Root} from 'mdast';

import {imageImports} from './collectFigures.ts';

/** The images that a page imports: the name of the variable → the path, `import a from './asset/a.png'`. */
export function importedImages(tree: Root): Map<string, string> {
  const images = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const {specifiers, source} of imageImports(node.data?.estree)) {
      const name = specifiers.find(({type}) => type === 'ImportDefaultSpecifier')?.local.name;
      if (name) images.set(name, String(source.value));
    }
  }
  return images;
}
