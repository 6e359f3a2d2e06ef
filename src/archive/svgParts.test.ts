import {expect, test} from 'vitest';

import {isSvg, svgParts} from './svgParts.mjs';

const svg = (body: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"${attributes}>${body}</svg>`;
const parts = (text: string) => svgParts(Buffer.from(text));

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<x:script/>', '<x:script>'],
  ['<SCRIPT src="a.js"/>', '<SCRIPT>'],
  ['<foreignObject><a xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', '<foreignObject>'],
  ['<rect\n onclick="go()"/>', '<rect onclick="…">'],
  ["<a href='javascript:alert(1)'/>", '<a href="…">'],
  ['<a x:href=" java&#10;script&#58;alert(1)"/>', '<a x:href="…">'],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', '<animate to="…">'],
  ['<use href="data:image/svg+xml;base64,AA"/>', '<use href="…">'],
])('a browser would run %s', (body, part) => {
  expect(parts(svg(`\n  <g>${body}</g>`)).program).toEqual({line: 2, column: 6, part});
});

test('what only looks like a program is none', () => {
  const body =
    '<!-- <script> --><text>&lt;script> onclick= javascript:</text><style><![CDATA[ a > b {content: "<script>"} ]]></style><rect id="onload"/>';
  expect(parts(svg(body)).program).toBeUndefined();
});

test('a drawing that leads nowhere else stays to the letter', () => {
  const text = svg('<g id="a"><text x=\'1\'>가 &#xB098; &amp;</text></g><use href="#a"/>').replace("'1'", '"1"');
  expect(parts(text)).toEqual({picture: text, images: [], program: undefined, outside: undefined});
});

test('what leads to another file or address is left out, pixels in the file are not', () => {
  const inside = 'data:image/png;base64,iVBORw==';
  const {picture, images} = parts(
    `<?xml version="1.0"?><?xml-stylesheet href="a.css"?><!DOCTYPE svg [<!ENTITY p "/etc/passwd">]>${svg(
      `<image href="/a.png"/><image x:href="&p;"/><feImage href="http://a.example/"/><image href="file:///a.png"/><image href="${inside}"/><image href="data:image/svg+xml,x"/>`,
    )}`,
  );
  expect(picture).toBe(svg(`<image/><image/><feImage/><image/><image href="${inside}"/><image/>`));
  expect(images).toEqual([Buffer.from('iVBORw==', 'base64')]);
});

test('the names that drawing programs declare are written out', () => {
  const text = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd" [\n\t<!ENTITY ns "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns;"><text>&ns;</text></svg>`;
  expect(parts(text).picture).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><text>http://www.w3.org/2000/svg</text></svg>',
  );
});

test.each([
  ['an entity that holds tags', '<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg>&a;</svg>', /ENTITY 'a'에 태그/],
  ['one that hides them', '<!DOCTYPE svg [<!ENTITY a "&#60;script/>">]><svg>&a;</svg>', /ENTITY 'a'에 태그/],
  ['one of others', '<!DOCTYPE svg [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><svg>&b;</svg>', /ENTITY 'b'에 태그/],
  [
    'a long one many times',
    `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(10_000)}">]><svg>${'<g>&a;</g>'.repeat(2000)}</svg>`,
    /펼치면 너무 큽니다/,
  ],
  ['deep nesting', svg('<g>'.repeat(200) + '</g>'.repeat(200)), /너무 깊습니다 \(100겹까지\)/],
  ['too many bytes', svg(' '.repeat(10_000_001)), /너무 큽니다 \(10 MB까지\)/],
  ['half a file', '<svg><g>', /끊겼습니다: <\/g>/],
  ['half a tag', '<svg><g', /SVG가 아닙니다: 1:6/],
  ['tags that cross', '<svg><g></svg></g>', /태그가 맞지 않습니다: 1:9/],
])('%s is refused in words', (_what, text, reason) => {
  expect(() => parts(text)).toThrow(reason);
});

test('a file of another encoding is read', () => {
  const text = Buffer.from(`\ufeff${svg('<script/>')}`, 'utf16le');
  expect(isSvg(text)).toBe(true);
  expect(svgParts(text).program?.part).toBe('<script>');
});

test('an SVG is told by what is in it', () => {
  for (const text of ['<svg/>', '\ufeff<?xml version="1.0"?>', ' \n<!-- a -->'])
    expect(isSvg(Buffer.from(text))).toBe(true);
  for (const bytes of [[0x89, 0x50], [0xff, 0xd8, 0xff], [0x47, 0x49], []])
    expect(isSvg(Buffer.from(bytes))).toBe(false);
});
