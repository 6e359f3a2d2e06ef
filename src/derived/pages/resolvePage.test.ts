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
    figures: {
      './asset/a.png': {src: '/haru/a.webp', width: 40, height: 20},
      './asset/a.svg': {src: '/haru/drawn.webp', width: 40, height: 20},
    },
    links: {
      '/docs/papers/y2025/oct/20251007.mdx': '/haru/docs/papers/y2025/oct/20251007',
      'wikilink:MoGA': '/haru/docs/papers/y2025/oct/20251022#moga',
    },
    files: {'./asset/a.pdf': '/haru/assets/files/a-0.pdf', './asset/a.mp4': '/haru/assets/files/a-0.mp4'},
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

test('files get their addresses, of links and of films', () => {
  expect(resolved(element('a', {href: './asset/a.pdf#page=2'})).properties).toEqual({
    href: 'pathname:///haru/assets/files/a-0.pdf#page=2',
  });
  expect(resolved(element('video', {src: './asset/a.mp4', poster: './b.png'})).properties).toEqual({
    src: '/haru/assets/files/a-0.mp4',
    poster: './b.png',
  });
});

test('a wikilink is a link where one place is meant, and else the text that was typed', () => {
  const link = (target: string, words: string): Element => ({
    ...element('a', {href: `wikilink:${target}`}),
    children: [{type: 'text', value: words}],
  });
  expect(resolved(link('MoGA', '그 논문')).properties).toEqual({href: '/haru/docs/papers/y2025/oct/20251022#moga'});
  expect(resolved(link('Gone', '그 논문'))).toMatchObject({
    tagName: 'span',
    properties: {},
    children: [{value: '[[Gone|그 논문]]'}],
  });
  expect(resolved(link('Gone', 'Gone'))).toMatchObject({tagName: 'span', children: [{value: '[[Gone]]'}]});
});

test.each(['./asset/a.svg', 'asset/a.svg', './asset/a.svg?x', './asset/a.svg#y'])(
  'a link to the drawing %s leads to its picture',
  (href) => {
    expect(resolved(element('a', {href})).properties.href).toBe('pathname:///haru/drawn.webp');
    expect(resolved(element('img', {src: href})).properties.src).toBe(href);
  },
);
