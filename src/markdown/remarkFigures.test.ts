import {compile} from '@mdx-js/mdx';
import {describe, expect, test} from 'vitest';

import {dialect} from './dialect.ts';
import remarkFigures from './remarkFigures.ts';

const IMPORT = "import map from './asset/map.png'\nimport sea from './asset/sea.jpg'\n\n";

/** The imports of the compiled page, and its content as JSX without white space between the tags. */
async function compilePage(text: string): Promise<{imports: string[]; content: string}> {
  const page = String(
    await compile({value: text, path: 'docs/page.mdx'}, {jsx: true, remarkPlugins: [...dialect, remarkFigures]}),
  );
  const content = /return (?:<>|)(<.*?)(?:<\/>|);\n}/s.exec(page)?.[1] ?? '';
  return {
    imports: page.split('\n').filter((line) => line.startsWith('import ')),
    content: content.replaceAll('_components.', '').replaceAll('{"\\n"}', '').replaceAll(/\s+/g, ' '),
  };
}

test('a link to an SVG leads to its picture, a link to anything else stays', async () => {
  const {imports, content} = await compilePage(
    '[그림 *하나*](./asset/a.svg) [둘](b.png) [셋](https://example.org/c.svg)',
  );
  expect(content).toBe(
    '<p><a href={figure_0_image.src}>{"그림 "}<em>{"하나"}</em></a>{" "}<a href="b.png">{"둘"}</a>{" "}<a href="https://example.org/c.svg">{"셋"}</a></p>',
  );
  expect(imports).toEqual([expect.stringContaining('figure-loader?path=.%2Fasset%2Fa.svg!./page.mdx')]);
});

describe('becomes a figure', () => {
  test.each([
    [
      'an image in a centred div',
      "<div style={{textAlign: 'center'}}>\n <img src={map} style={{width: 500}} />\n</div>",
      '<Figure image={map_image} style={{ width: 500 }} />',
    ],
    ['the same on one line', '<div><img src={map} /></div>', '<Figure image={map_image} />'],
    ['an image in <center>', '<center>\n<img src={map} />\n</center>', '<Figure image={map_image} />'],
    [
      'an image alone',
      '<img src={map} alt="물길" width="300" />',
      '<Figure image={map_image} alt="물길" width="300" />',
    ],
    ['with spaces in the braces', '<img src={ map } />', '<Figure image={map_image} />'],
    [
      'with a caption',
      '<div>\n<img src={map} />\n그림 *하나*\n</div>',
      '<Figure image={map_image}><p>{"그림 "}<em>{"하나"}</em></p></Figure>',
    ],
    [
      'each of two in a div, which stays',
      '<div>\n <img src={map} />\n <img src={sea} />\n</div>',
      '<div><Figure image={map_image} /><Figure image={sea_image} /></div>',
    ],
    [
      'in a link of the author’s',
      '<a href="https://example.org">\n<img src={map} />\n</a>',
      '<a href="https://example.org"><Figure image={map_image} isLinked /></a>',
    ],
    ['in a list', '- 글\n\n  <img src={map} />', '<Figure image={map_image} />'],
    ['in a note', '<aside>\n\n<img src={map} />\n\n</aside>', '<Figure image={map_image} />'],
  ])('%s', async (_what, text, figure) => {
    expect((await compilePage(IMPORT + text)).content).toContain(figure);
  });

  test.each([
    ['Markdown', '![물길](./asset/map.png)', '<Figure image={figure_0_image} alt="물길" />'],
    ['Markdown without words', '![](./asset/map.png)', '<Figure image={figure_0_image} />'],
    ['Markdown in a folder above', '![](../map.webp)', '<Figure image={figure_0_image} />'],
    ['a tag with a path', '<img src="./asset/map.png" />', '<Figure image={figure_0_image} />'],
  ])('%s, with an import of its own', async (_what, text, figure) => {
    const {content, imports} = await compilePage(text);
    expect(content).toContain(figure);
    expect(imports).toContainEqual(
      expect.stringMatching(
        /^import \{image as figure_0_image\} from ['"]!!figure-loader\?path=\.\.?%2F.*map\.(png|webp)!\.\/page\.mdx['"];?$/,
      ),
    );
  });

  test('each of two, with the title of neither mixed up', async () => {
    const {content, imports} = await compilePage('![하나](./a.png)\n\n![둘](./b.png)');
    expect(content).toContain('<Figure image={figure_0_image} alt="하나" /><Figure image={figure_1_image} alt="둘" />');
    expect(imports.map((line) => /(.)\.png/.exec(line)?.[1])).toEqual(['a', 'b']);
  });
});

test.each([
  ['Markdown', '글 ![물길](./map.png) 글'],
  ['HTML', '글 <img src=./map.png alt="물길"> 글'],
])('%s in a line is a file too, without a mat', async (_what, text) => {
  const {content, imports} = await compilePage(text);
  expect(content).toContain('<InlineFigure image={figure_0_image} alt="물길" />');
  expect(imports).toHaveLength(1);
});

test('every imported image goes through the loader, shown as a figure or not', async () => {
  const {imports} = await compilePage(`${IMPORT}<img src={map} />`);
  expect(imports).toEqual([
    expect.stringMatching(
      /^import map, \{image as map_image\} from ['"]!!figure-loader\?path=\.%2Fasset%2Fmap\.png!\.\/page\.mdx['"];?$/,
    ),
    expect.stringMatching(
      /^import sea, \{image as sea_image\} from ['"]!!figure-loader\?path=\.%2Fasset%2Fsea\.jpg!\.\/page\.mdx['"];?$/,
    ),
  ]);
});

describe('is left alone', () => {
  test.each([
    ['an image after words', '글 <img src={map} />'],
    ['a div that begins with words', '<div>글 <img src={map} /></div>'],
    ['an image of another host', '<img src="https://a.kr/map.png" />'],
    ['an image of another host in a div', '<div><img src="https://a.kr/map.png" /></div>'],
    ['an image of another host in Markdown', '![물길](https://a.kr/map.png)'],
    ['an image that no import names', '<img src={other} />'],
    ['an image without address', '<img alt="물길" />'],
    ['words', '글 하나'],
  ])('%s', async (_what, text) => {
    expect((await compilePage(IMPORT + text)).content).not.toContain('<Figure');
  });

  test('an SVG that is used as a component', async () => {
    const {content, imports} = await compilePage("import Map from './map.svg'\n\n<Map />");
    expect(imports).toEqual([expect.stringMatching(/^import Map from '\.\/map\.svg'/)]);
    expect(content).toBe('<Map />');
  });

  test('an SVG that is shown as a picture is none of those', async () => {
    const {content} = await compilePage("import map from './map.svg'\n\n<img src={map} />");
    expect(content).toContain('<Figure image={map_image} />');
  });

  test('an import that is no image', async () => {
    const {imports} = await compilePage("import Part from './_part.mdx'\n\n<Part />");
    expect(imports).toEqual([expect.stringMatching(/^import Part from '\.\/_part\.mdx'/)]);
  });
});
