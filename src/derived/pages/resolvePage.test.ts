import type {Element, Root} from 'hast';
import {expect, test} from 'vitest';

import {resolvePage} from './resolvePage.ts';

const element = (tagName: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
});

function resolved(node: Element): Element {
  const tree: Root = {type: 'root', children: [element('p', {})]};
  (tree.children[0] as Element).children.push(node);
  resolvePage(tree, {
    figures: {'./asset/a.png': {src: '/haru/a.webp', width: 40, height: 20}},
    links: {'/docs/papers/y2025/oct/20251007.mdx': '/haru/docs/papers/y2025/oct/20251007'},
  });
  return node;
}

test('a figure gets its image, or the path that has none', () => {
  expect(resolved(element('Figure', {path: './asset/a.png', alt: '그림'})).properties).toEqual({
    image: {src: '/haru/a.webp', width: 40, height: 20},
    alt: '그림',
  });
  expect(resolved(element('InlineFigure', {path: './b.png'})).properties).toEqual({image: {missing: './b.png'}});
});

test('a link to a page’s file gets its address, and keeps its hash', () => {
  expect(resolved(element('a', {href: '/docs/papers/y2025/oct/20251007.mdx?a#b'})).properties.href).toBe(
    '/haru/docs/papers/y2025/oct/20251007?a#b',
  );
  expect(resolved(element('a', {href: '/docs/other.mdx'})).properties.href).toBe('/docs/other.mdx');
  expect(resolved(element('a', {href: 'constructor'})).properties.href).toBe('constructor');
});

test('what else has a path keeps it', () => {
  expect(resolved(element('jsx:svg', {path: 'x'})).properties).toEqual({path: 'x'});
});
