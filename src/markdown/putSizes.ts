import type {Nodes, Parents, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx';

import {stringAttribute} from './jsx.ts';
import {sizeIn} from './wikilinks.ts';

/** Gives images the size that stands behind their description, `![그림|300](…)`, as Obsidian has it: nobody is to read it. */
export function putSizes(tree: Root): void {
  const walk = (parent: Parents): void => {
    (parent.children as Nodes[]).forEach((node, index) => {
      if ('children' in node) walk(node);
      if (node.type !== 'image') return;
      const size = sizeIn(node.alt ?? '');
      if (!size) return;
      const {alt, width, height} = size;
      const attributes = Object.entries({src: node.url, alt, width, height, title: node.title});
      (parent.children as Nodes[])[index] = {
        type: 'mdxJsxTextElement',
        name: 'img',
        attributes: attributes.flatMap(([name, value]) => (value ? [stringAttribute(name, value)] : [])),
        children: [],
        position: node.position,
      } satisfies MdxJsxTextElement;
    });
  };
  walk(tree);
}
