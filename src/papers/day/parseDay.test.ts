import {describe, expect, test} from 'vitest';

import {parseDay} from './parseDay.ts';
import type {Day, Paper} from './types.ts';

const PATH = 'docs/papers/y2025/oct/20251022.mdx';

function read(text: string, path = PATH): Day {
  return parseDay(text, {path});
}

function onlyPaper(text: string): Paper {
  const {papers} = read(text);
  expect(papers).toHaveLength(1);
  return papers[0] as Paper;
}

const DAY = `import map from './asset/map.png';

# 10-22 읽은 것

머리말 한 줄.

## 1. [RiverNet](https://arxiv.org/pdf/2510.10001v2) \`hanriver\`
### Following the Current

물길을 따라 읽는 모델.

둘째 문단은 [지난 글](/docs/papers/y2025/oct/20251007#lake-sea)을 잇는다.

<div style={{textAlign: 'center'}}>
 <img src={map} style={{width: 500}} />
</div>

## 2. [LAKE](https://huggingface.co/papers/2510.10002)

:::note:::
"인용 한 줄"
:::

<|user|> 다음에 오는 글 -> [위](#rivernet-hanriver)로.

## Stone
`;

test('a day says its date, its title and its papers', () => {
  const day = read(DAY);
  expect(day).toMatchObject({path: PATH, date: '2025-10-22', title: '10-22 읽은 것', problems: []});
  expect(day.papers.map(({name}) => name)).toEqual(['RiverNet', 'LAKE', 'Stone']);
  expect(day.headingIds).toEqual(['rivernet-hanriver', 'lake', 'stone', 'following-the-current']);
});

test('a paper says all that its section holds', () => {
  expect(read(DAY).papers[0]).toMatchObject({
    number: 1,
    name: 'RiverNet',
    source: {kind: 'arxiv', url: 'https://arxiv.org/pdf/2510.10001v2', id: '2510.10001'},
    organisations: ['hanriver'],
    subtitle: 'Following the Current',
    anchor: 'rivernet-hanriver',
    aliases: ['2510.10001', 'rivernet', '1-rivernet-hanriver'],
    lead: '물길을 따라 읽는 모델.',
    links: [
      {pathname: '/docs/papers/y2025/oct/20251007', hash: 'lake-sea', text: '지난 글', point: {line: 12, column: 8}},
    ],
    point: {line: 7, column: 1},
  });
});

test('a link belongs to the section that it stands in', () => {
  expect(read(DAY).papers.map(({links}) => links.map(({hash}) => hash))).toEqual([
    ['lake-sea'],
    ['rivernet-hanriver'],
    [],
  ]);
});

test('a figure is found where it is imported', () => {
  expect(read(DAY).figures).toEqual([{path: './asset/map.png', point: {line: 1, column: 17}}]);
});

test.each([
  ['the front matter’s where there is no `#`', '---\ntitle: 20240105\n---\n\n## A\n', '20240105'],
  ['the page’s own', '---\ntitle: 글\n---\n\n# 나\n', '나'],
  ['none', '---\ntitle:\n---\n\n## A\n', undefined],
])('the title is %s', (_, text, title) => {
  expect(read(text)).toMatchObject({title, problems: []});
});

test.each([
  ['a name', 'my-slug', '/docs/papers/y2025/oct/my-slug'],
  ['a number', '2024', '/docs/papers/y2025/oct/2024'],
  ['letters of any language', '시월', '/docs/papers/y2025/oct/시월'],
  ['its own address', '20251022', undefined],
  ['the whole address', '/docs/papers/y2025/oct/my-slug/', '/docs/papers/y2025/oct/my-slug'],
])('a slug gives a day another address: %s', (_, slug, address) => {
  expect(read(`---\nslug: ${slug}\n---\n`)).toMatchObject({address, problems: []});
});

test('a name in TeX’s accents answers to its letters, and to what it was before', () => {
  const [paper] = read("## 1. [Poincar\\'e Maps](https://arxiv.org/abs/1705.08039) `물`").papers;
  expect(paper).toMatchObject({name: 'Poincaré Maps', anchor: 'poincaré-maps-물'});
  expect(paper?.aliases).toEqual(expect.arrayContaining(['poincaré-maps', 'poincare-maps-물', 'poincare-maps']));
});

test.each([
  ['a later day', '2025-11-20', '2025-11-20'],
  ['a time of day', "'2025-11-20T08:30:00+09:00'", '2025-11-20'],
  ['the day itself', '2025-10-22', undefined],
  ['nothing', '', undefined],
])('an edit is announced: %s', (_, written, updated) => {
  expect(read(`---\nupdated: ${written}\n---\n`)).toMatchObject({updated, problems: []});
});

test.each([
  ['an earlier day', '2025-10-21', '머리말: updated: 2025-10-22의 글보다 앞선 날짜입니다'],
  ['no day', '2025-02-30', '머리말: updated: 날짜가 아닙니다'],
  ['another form', '2025.11.20', '머리말: updated: 날짜가 아닙니다'],
  ['a number', '20251120', '머리말: updated: 날짜가 아닙니다'],
  ['what a template left', '{{date}}', '머리말: updated: 날짜가 아닙니다'],
])('%s announces no edit', (_, written, reason) => {
  const {updated, problems} = read(`---\ntitle: 글\nupdated: ${written}\n---\n`);
  expect(updated).toBeUndefined();
  expect(problems).toMatchObject([{point: {line: 3, column: 1}, reason}]);
});

test.each(['/', '/a/b', '../a', 'a b', 'a?b', '"a#b"', 'a.mdx', '..'])('%s is no address of a day', (slug) => {
  const {address, problems} = read(`---\ntitle: 글\nslug: ${slug}\n---\n`);
  expect(address).toBeUndefined();
  expect(problems).toMatchObject([{point: {line: 3, column: 1}, reason: expect.stringContaining('slug')}]);
});

test('TOML is no front matter here, and a page that begins with it says so', () => {
  expect(read('+++\ntitle = "글"\ndraft = true\n+++\n').problems).toMatchObject([
    {point: {line: 1, column: 1}, reason: '머리말이 TOML(+++)입니다'},
  ]);
});

test('a picture that front matter names is a figure, and a title that is none is said', () => {
  const {figures, problems} = read(`---\nimage: asset/card.png\ntitle: [글]\n---\n\n${DAY}`);
  expect(figures[0]).toEqual({path: 'asset/card.png', point: {line: 2, column: 8}});
  expect(figures).toHaveLength(2);
  expect(problems).toMatchObject([{point: {line: 3, column: 8}, reason: '머리말: title: 글자가 아닙니다'}]);
});

test('marks of where a word may break are in no name', () => {
  const paper = onlyPaper('## 1. [Mo\u200bGA](https://b.org/\u200bx) `mit`\n### 소\u00ad프트\n\n글\u2060자\n');
  expect(paper).toMatchObject({name: 'MoGA', subtitle: '소프트', anchor: 'moga-mit', lead: '글자'});
});

test('an image that is imported is not told to be imported', () => {
  const reasons = (text: string) => read(text).problems.map(({reason}) => reason);
  expect(reasons('<img src={map} />\n')).toEqual(["'map'을(를) 가져오지 않았습니다"]);
  expect(reasons("import map from './asset/map.png';\n\n<img src={map}>\n")).toEqual([]);
});

describe('a heading', () => {
  test.each<[string, string, Partial<Paper>]>([
    ['without number', '## [A](https://a.kr)', {number: undefined, name: 'A'}],
    ['with a bracket after the number', '## 3) [A](https://a.kr)', {number: 3, name: 'A'}],
    ['without a space after the number', '## 3.[A](https://a.kr)', {number: 3, name: 'A'}],
    ['without link', '## 1. Stone Age', {name: 'Stone Age', source: undefined, anchor: 'stone-age'}],
    ['without link, with an organisation', '## 1. Stone `a`', {name: 'Stone', organisations: ['a'], anchor: 'stone-a'}],
    ['with several organisations', '## [A](https://a.kr) `b` `c d`', {organisations: ['b', 'c d'], anchor: 'a-b-c-d'}],
    ['in capitals', '## 4. [OLD-BENCH](https://a.kr)', {name: 'OLD-BENCH', anchor: 'old-bench'}],
    [
      'whose name begins with a digit',
      '## 1. [3D Rain](https://a.kr)',
      {number: 1, name: '3D Rain', anchor: '3d-rain'},
    ],
    ['in Korean', '## 1. [물길](https://a.kr) `한강`', {name: '물길', organisations: ['한강'], anchor: '물길-한강'}],
    ['with text around the link', '## 1. [A](https://a.kr) v2', {name: 'A', anchor: 'a-v2'}],
    ['with something like a tag', '## 1. [A <|b|> C](https://a.kr)', {name: 'A <|b|> C'}],
  ])('%s', (_what, text, paper) => {
    expect(onlyPaper(text)).toMatchObject(paper);
  });

  test('keeps a name with a colon', () => {
    expect(onlyPaper('## 1. [Rain:Snow](https://arxiv.org/abs/2510.10001)').name).toBe('Rain:Snow');
  });

  test('takes a decimal for a name, not for a number', () => {
    expect(onlyPaper('## 2.5D Rain')).toMatchObject({number: undefined, name: '2.5D Rain'});
  });
});

describe('notes', () => {
  test.each<[string, string, Partial<Paper>]>([
    ['none', '## A\n### B', {subtitle: 'B', lead: undefined}],
    ['none, at the end of the file', '## A', {subtitle: undefined, lead: undefined}],
    ['no subtitle', '## A\n\n글.', {subtitle: undefined, lead: '글.'}],
    ['a later ### is no subtitle', '## A\n\n글.\n\n### B', {subtitle: undefined, lead: '글.'}],
    ['a lead after a figure', '## A\n\n![그림](./a.png)\n\n글.', {lead: '글.'}],
    ['a lead after two figures in one paragraph', '## A\n\n![](./a.png)\n![](./b.png)\n\n글.', {lead: '글.'}],
    ['a lead after a note', '## A\n\n:::note:::\n인용\n:::\n\n글.', {lead: '글.'}],
    ['a lead over two lines', '## A\n\n한 줄\n두 줄', {lead: '한 줄 두 줄'}],
    ['a token at the start of a line', '## A\n\n<|user|> 로 연다', {lead: '<|user|> 로 연다'}],
    ['a token in a line', '## A\n\n앞 <|user|> 뒤', {lead: '앞 <|user|> 뒤'}],
    ['a comparison', '## A\n\na < b 이고 c<d', {lead: 'a < b 이고 c<d'}],
    ['an arrow', '## A\n\n-> 그러므로', {lead: '-> 그러므로'}],
    ['maths', '## A\n\n값은 $x^{2}$ 이다', {lead: '값은 x² 이다'}],
    ['a colon inside a word', '## A\n\n비율은 x:a 이다', {lead: '비율은 x:a 이다'}],
  ])('%s', (_what, text, paper) => {
    expect(onlyPaper(text)).toMatchObject(paper);
    expect(read(text).problems).toEqual([]);
  });

  test('a note with a title is no lead', () => {
    expect(onlyPaper('## A\n\n:::note 제목\n인용\n:::\n\n글.').lead).toBe('글.');
  });

  test('a paper without notes keeps the links of its subtitle', () => {
    expect(onlyPaper('## A\n### [B](#b)').links).toMatchObject([{hash: 'b'}]);
  });
});

describe('what is no Markdown', () => {
  test.each([
    ['an expression', '## A\n\n가 {b c} 다', ['3:3 글자로 보여 줍니다: {b c}']],
    ['a tag that is never closed', '## A\n\n<div>\n글', ['3:1 글자로 보여 줍니다: <div>']],
    ['a token', '## A\n\n글\n둘 <|user|> 셋', ['4:3 글자로 보여 줍니다: <|user|>']],
  ])('%s is text, and noted', (_what, text, notes) => {
    const day = read(text);
    expect(day.problems).toEqual([]);
    expect(day.papers).toMatchObject([{name: 'A'}]);
    expect(day.notes.map(({point, reason}) => `${point.line}:${point.column} ${reason}`)).toEqual(notes);
  });

  test('an image that nothing imports is a problem', () => {
    expect(read('## A\n\n<img src={fig1} style={{width: 500}} />').problems).toMatchObject([
      {
        point: {line: 3, column: 1},
        reason: expect.stringContaining("'fig1'"),
        mend: expect.stringContaining('import fig1'),
      },
    ]);
  });

  test('a page of half a million characters is a problem, and is not read', () => {
    const day = read('## A\n\n'.repeat(100_000));
    expect(day.papers).toEqual([]);
    expect(day.problems).toMatchObject([{reason: expect.stringContaining('너무 깁니다')}]);
  });
});

describe('the date', () => {
  test.each([
    ['docs/papers/y2025/oct/20251022.mdx', '2025-10-22'],
    ['docs/papers/y2025/oct/20251022.md', '2025-10-22'],
    ['docs\\papers\\y2025\\oct\\20251022.mdx', '2025-10-22'],
  ])('comes from %s', (path, date) => {
    expect(read('# 글', path)).toMatchObject({date, problems: []});
  });

  test.each([
    ['docs/papers/y2025/oct/20251032.mdx', 'YYYYMMDD.mdx'],
    ['docs/papers/y2025/oct/notes.mdx', 'YYYYMMDD.mdx'],
    ['notes.mdx', 'YYYYMMDD.mdx'],
    ['docs/papers/y2025/sep/20251022.mdx', 'docs/papers/y2025/oct/20251022.mdx'],
    ['docs/papers/y2024/oct/20251022.mdx', 'docs/papers/y2025/oct/20251022.mdx'],
    ['20251022.mdx', 'docs/papers/y2025/oct/20251022.mdx'],
  ])('is a problem in %s, and the papers are read', (path, mend) => {
    const day = read('## A', path);
    expect(day).toMatchObject({date: undefined, papers: [{name: 'A'}]});
    expect(day.problems).toMatchObject([{path, point: {line: 1, column: 1}, mend: expect.stringContaining(mend)}]);
  });
});

describe('ids', () => {
  test('two papers of one heading are told apart, and stop no build', () => {
    const day = read('## 1. [A](https://a.kr) `b`\n\n글\n\n## 2. [A](https://c.kr) `b`');
    expect(day.papers.map(({anchor}) => anchor)).toEqual(['a-b', 'a-b-1']);
    expect(day.problems).toEqual([]);
  });

  test('an alias that two papers would share leads to neither', () => {
    const {papers} = read('## 1. [A](https://arxiv.org/abs/2510.1) `b`\n\n## 2. [A](https://c.kr) `c`');
    expect(papers.map(({aliases}) => aliases)).toEqual([['1-a-b'], ['2-a-c']]);
  });

  test('a name that begins with a number is no repetition', () => {
    expect(read('## 2-Step Rain\n\n## Step Rain').problems).toEqual([]);
  });

  test.each([
    ['a ### above the paper', '### Rain\n\n## Rain', ['rain']],
    ['a ### of an earlier paper', '## A\n\n글\n\n### Rain\n\n## Rain', ['a', 'rain']],
    ['a subtitle', '## Rain\n### Rain', ['rain']],
  ])('%s takes no anchor away', (_what, text, anchors) => {
    const day = read(text);
    expect(day.papers.map(({anchor}) => anchor)).toEqual(anchors);
    expect(day.headingIds.slice(0, anchors.length)).toEqual(anchors);
    expect(day.headingIds).toContain('rain-1');
  });

  test('no id stands twice on a page', () => {
    const day = read('## 1. [Rain](https://a.kr) `b`\n\n글\n\n### Rain\n\n### 1. Rain b\n\n## Snow\n### Snow');
    const ids = [...day.headingIds, ...day.papers.flatMap(({aliases}) => aliases)];
    expect(ids).toEqual([...new Set(ids)]);
  });
});

/** A linear congruential generator: the same documents in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
}

const FRAGMENTS = [
  ...DAY.split(/(?<=\n)/),
  ...[
    '## ',
    '### ',
    '# ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '---\n',
    ':::',
    '```',
    '~~~',
    '`',
    '$$',
    '$',
  ],
  ...['<', '>', '</', '/>', '<|', '|>', '<!--', '-->', '<div>', '</div>', '<a href="/docs/papers/y', '<img src={a} />'],
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '{#id}',
    '${',
    'import ',
    'export ',
    "from './a.png'",
    'const a = 1;',
    '=>',
    '\\',
    '&lt;',
    '&',
  ],
  ...[
    '[',
    '](',
    ')',
    '](#%zz)',
    '![',
    ':a',
    ':a[b]{c=d}',
    '::leaf',
    '[^1]',
    '[^1]: x',
    '|',
    '**',
    '_',
    '%',
    '\u0000',
    '\uFEFF',
    '🙂',
    '글',
  ],
];

test('no text makes the parser throw, and every problem has its place', () => {
  const random = createRandom(20251022);
  for (let count = 0; count < 300; count++) {
    const text = Array.from({length: 1 + random(20)}, () => FRAGMENTS[random(FRAGMENTS.length)]).join('');
    const path = random(10) === 0 ? PATH.replace('.mdx', '.md') : PATH;
    let day: Day | undefined;
    expect(() => {
      day = read(text, path);
    }, JSON.stringify(text)).not.toThrow();
    const lines = text.split(/\r\n?|\n/).length;
    for (const {point} of day?.problems ?? []) {
      expect(point.line, JSON.stringify(text)).toBeGreaterThan(0);
      expect(point.line, JSON.stringify(text)).toBeLessThanOrEqual(lines);
      expect(point.column, JSON.stringify(text)).toBeGreaterThan(0);
    }
  }
});
