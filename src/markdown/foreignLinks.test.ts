import {expect, test} from 'vitest';

import {putForeignLinks} from './foreignLinks.ts';
import {foreignParts} from './foreignParts.ts';
import {nodesOf} from './nodesOf.ts';
import {parseMarkdown} from './parseMarkdown.ts';
import {plainText} from './plainText.ts';

const NONE = {images: [], media: [], frames: []};

function put(text: string, allowed: Parameters<typeof putForeignLinks>[1] = NONE) {
  const tree = parseMarkdown(text, 'mdx');
  putForeignLinks(tree, allowed);
  return tree;
}

test.each([
  ['![](https://a.kr/a.png)', '그림 · a.kr'],
  ['![설명](//a.kr/a.png)', '그림 · a.kr: 설명'],
  ['![설명][1]\n\n[1]: https://a.kr/a.png', '그림 · a.kr: 설명'],
  ['<img src="https://a.kr/a.png" alt="설명">', '그림 · a.kr: 설명'],
  ['<img src="https://a.kr/a.png" style={{width: 500}} />', '그림 · a.kr'],
  ['<video src="https://cdn.a.kr/a.mp4" controls></video>', '영상 · cdn.a.kr'],
  ['<video controls><source src="https://cdn.a.kr/a.mp4"></video>', '영상 · cdn.a.kr'],
  ['<audio src="https://a.kr/a.mp3"></audio>', '소리 · a.kr'],
  ['<iframe src="https://a.kr/x" style={{border: 0}} />', '프레임 · a.kr'],
  ['![](i.imgur.com/a.png)', '그림 · i.imgur.com'],
])('%s becomes a link that names the host', (text, words) => {
  const tree = put(text);
  const links = nodesOf(tree).filter((node) => node.type === 'link');
  expect(links.map((link) => plainText(link))).toEqual([words]);
  expect(foreignParts(tree)).toEqual([]);
});

test('in a link of the author’s, the words alone', () => {
  const links = nodesOf(put('[![가](https://a.kr/a.png)](https://b.kr)')).filter((node) => node.type === 'link');
  expect(links.map((link) => [link.url, plainText(link)])).toEqual([['https://b.kr', '그림 · a.kr: 가']]);
});

test('what a part of the site’s own loads besides is left out', () => {
  const tree = put(
    '<video src="./a.mp4" poster="https://a.kr/a.png"></video>\n\n<img src="./a.png" srcset="https://a.kr/b.png 2x">',
  );
  expect(foreignParts(tree)).toEqual([]);
  expect(
    nodesOf(tree).map((node) => ('data' in node && node.type === 'htmlElement' ? node.data.hName : node.type)),
  ).toContain('video');
});

test('hosts that the site allows stay', () => {
  const tree = put('![](https://a.kr/a.png)', {...NONE, images: ['a.kr']});
  expect(nodesOf(tree).map(({type}) => type)).toContain('image');
});
