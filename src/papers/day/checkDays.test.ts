import {describe, expect, test} from 'vitest';

import {type CheckContext, checkDays, checkOtherPages, formatProblem} from './checkDays.ts';
import {parseDay} from './parseDay.ts';
import {resolveWikilinks} from './resolveWikilinks.ts';
import type {Day} from './types.ts';

const FOLDER = 'docs/papers/y2025/oct';
const LAKE = '## 1. [Lake](https://arxiv.org/abs/2510.10002) `hanriver`\n### Still Water\n';

function day(name: string, text: string): Day {
  return parseDay(text, {path: `${FOLDER}/${name}.mdx`});
}

interface Surroundings {
  files?: string[];
  others?: string[];
  drafts?: string[];
}

function contextOf({files = [], others = [], drafts = []}: Surroundings = {}): CheckContext {
  return {
    addressOf: ({path}) => `/${path.replace(/\.mdx$/, '')}`,
    otherAddresses: new Set(others),
    draftAddresses: new Set(drafts.map((name) => `/${FOLDER}/${name}`)),
    filesBeside: () => new Set(files),
    hasFile: (path: string) => ['static/img/map.png', 'docs/papers/y2025/shared.png'].includes(path),
    allowedHosts: {images: ['a.kr'], media: [], frames: ['b.kr:8080']},
  };
}

function check(days: Day[], surroundings?: Surroundings): string[] {
  return checkDays(days, contextOf(surroundings)).map(formatProblem);
}

/** What is said of one link from the 22nd to the 7th. */
function checkLink(url: string, options?: {others?: string[]}): string[] {
  return check([day('20251007', LAKE), day('20251022', `## Sea\n\n글 [앞](${url})`)], options);
}

test('a wikilink of a page that is code is told with its plain form: one page does not know the others', () => {
  const days = (text: string) => resolveWikilinks([day('20251007', LAKE), day('20251022', text)]);
  expect(check(days('export const a = 1;\n\n[[Lake|호수]]와 [[없는 것]]\n'))).toEqual([
    `${FOLDER}/20251022.mdx:3:1: 코드로 만드는 글에서는 [[Lake]]가 링크가 되지 않습니다\n    → [호수](/${FOLDER}/20251007#lake-hanriver)(으)로 적으세요. npm run check -- --fix가 바꿔 줍니다`,
  ]);
  expect(check(days('[[Lake]]\n'))).toEqual([]);
});

test('of a page that is no day figures are checked, and links to days and to files of pages', () => {
  const text =
    '[있는](/docs/papers/y2025/oct/20251007#lake) [앵커](/docs/papers/y2025/oct/20251007#sea) [없는](./papers/y2025/oct/20251001.mdx)\n\n[쪽](./none.mdx) [있는](./more.md) [달](/docs/papers/y2025/oct) [밖](/elsewhere)\n\n![없는](./none.png) ![있는](/img/map.png)\n';
  const page = parseDay(text, {path: 'docs/guide.mdx'});
  const found = checkOtherPages([page], [day('20251007', LAKE)], contextOf({others: ['/docs/more']}));
  expect(found.map(formatProblem)).toEqual([
    "docs/guide.mdx:1:44: /docs/papers/y2025/oct/20251007에 앵커 '#sea'이(가) 없습니다\n    → 있는 앵커: #lake-hanriver",
    expect.stringMatching(
      /^docs\/guide.mdx:1:\d+: 링크가 가리키는 글이 없습니다: \/docs\/papers\/y2025\/oct\/20251001/,
    ),
    expect.stringMatching(/^docs\/guide.mdx:3:1: 이 사이트에 없는 주소로 가는 링크입니다: \/docs\/none.mdx/),
    expect.stringMatching(/^docs\/guide.mdx:5:1: 그림 파일이 없습니다: .\/none.png/),
  ]);
});

describe('a day with a slug', () => {
  const named = (slug: string, name = '20251007') => day(name, `---\nslug: ${slug}\n---\n\n${LAKE}`);

  test.each(['/docs/papers/y2025/oct/lake#lake', '/docs/papers/y2025/oct/20251007#lake', './20251007.mdx#lake'])(
    'is found by %s',
    (url) => {
      expect(check([named('lake'), day('20251022', `[앞](${url})\n`)])).toEqual([]);
    },
  );

  test('on a page that is compiled a link names the slug: Docusaurus knows no other address', () => {
    const page = (url: string) => day('20251022', `export const a = 1;\n\n[앞](${url})\n`);
    expect(check([named('lake'), page('/docs/papers/y2025/oct/20251007')])).toEqual([
      expect.stringContaining('/docs/papers/y2025/oct/lake(으)로 적으세요'),
    ]);
    expect(check([named('lake'), page('/docs/papers/y2025/oct/lake')])).toEqual([]);
  });

  test.each([
    ['a day’s', [named('20251022'), day('20251022', '글')]],
    ['another slug’s', [named('lake'), named('lake', '20251008')]],
  ])('cannot take %s address', (_, days) => {
    expect(check(days)).toEqual([expect.stringContaining('slug가 다른 글의 주소입니다')]);
  });
});

describe('a link leads somewhere', () => {
  test.each([
    ['a day', '/docs/papers/y2025/oct/20251007'],
    ['a day with a slash', '/docs/papers/y2025/oct/20251007/'],
    ['a day’s file', '/docs/papers/y2025/oct/20251007.mdx'],
    ['an anchor', '/docs/papers/y2025/oct/20251007#lake-hanriver'],
    ['a name alone', '/docs/papers/y2025/oct/20251007#lake'],
    ['an arXiv id', '/docs/papers/y2025/oct/20251007#2510.10002'],
    ['the id with the number', '/docs/papers/y2025/oct/20251007#1-lake-hanriver'],
    ['a heading that is no paper', '/docs/papers/y2025/oct/20251007#still-water'],
    ['this page', '#sea'],
    ['the top', '#'],
    ['the top by its name', '#top'],
    ['a day’s file, told from the page’s folder', './20251007.md#lake'],
    ['a day beside, without suffix', '20251007#lake'],
    ['a day’s address with a slash and an anchor', '/docs/papers/y2025/oct/20251007/#lake'],
    ['a group', '/organisations/anything'],
    ['a static file', '/img/map.png'],
    ['another host', 'https://a.kr/docs/papers/y2025/oct/20250101#x'],
  ])('%s', (_what, url) => {
    expect(checkLink(url)).toEqual([]);
  });

  test('another page, whose anchors Docusaurus knows', () => {
    expect(checkLink('/about#anything', {others: ['/about']})).toEqual([]);
  });

  test('a month, whose page no author writes', () => {
    expect(checkLink('/docs/papers/y2025/oct', {others: ['/docs/papers/y2025/oct']})).toEqual([]);
  });

  test('an anchor in Korean, encoded or not', () => {
    const link = encodeURIComponent('물길-한강');
    expect(check([day('20251022', `## 1. [물길](https://x.kr) \`한강\`\n\n[가](#${link}) [나](#물길-한강)`)])).toEqual(
      [],
    );
  });
});

describe('a link leads to a draft', () => {
  const url = `/${FOLDER}/20251007#lake`;
  const later = day('20251022', `## Sea\n\n글 [앞](${url})`);
  const said = [
    expect.stringMatching(/^docs\/papers\/y2025\/oct\/20251022\.mdx:3:3: 링크가 가리키는 글이 초안입니다: .*20251007/),
  ];

  test('in a preview, which has the draft, and in a build, which has not', () => {
    expect(check([day('20251007', LAKE), later], {drafts: ['20251007']})).toEqual(said);
    expect(check([later], {drafts: ['20251007']})).toEqual(said);
  });

  test('from another draft', () => {
    expect(check([day('20251007', LAKE), later], {drafts: ['20251007', '20251022']})).toEqual([]);
  });
});

test('a page that is missing was not meant to be the one that links to it', () => {
  const later = day('20251022', `## Sea\n\n글 [앞](/${FOLDER}/20251021)`);
  const said = `${FOLDER}/20251022.mdx:3:3: 링크가 가리키는 글이 없습니다: /${FOLDER}/20251021`;
  expect(check([later])).toEqual([said]);
  expect(check([day('20251007', LAKE), later])).toEqual([`${said}\n    → /${FOLDER}/20251007을(를) 뜻했나요?`]);
});

describe('a link leads nowhere', () => {
  const at = `${FOLDER}/20251022.mdx:3:3:`;
  test.each([
    [
      'no such day, with the nearest',
      '/docs/papers/y2025/oct/20251008#lake',
      `${at} 링크가 가리키는 글이 없습니다: /docs/papers/y2025/oct/20251008\n    → /docs/papers/y2025/oct/20251007을(를) 뜻했나요?`,
    ],
    [
      'no such anchor, with the nearest',
      '/docs/papers/y2025/oct/20251007#lake-hanrivr',
      `${at} /docs/papers/y2025/oct/20251007에 앵커 '#lake-hanrivr'이(가) 없습니다\n    → #lake-hanriver을(를) 뜻했나요?`,
    ],
    [
      'nothing near: the anchors that there are',
      '/docs/papers/y2025/oct/20251007#entirely-different',
      `${at} /docs/papers/y2025/oct/20251007에 앵커 '#entirely-different'이(가) 없습니다\n    → 있는 앵커: #lake-hanriver`,
    ],
    ['on this page', '#see', `${at} 이 쪽에 앵커 '#see'이(가) 없습니다\n    → #sea을(를) 뜻했나요?`],
    ['malformed encoding', '#%zz', `${at} 이 쪽에 앵커 '#%zz'이(가) 없습니다\n    → #sea을(를) 뜻했나요?`],
  ])('%s', (_what, url, problem) => {
    expect(checkLink(url)).toEqual([problem]);
  });

  test('the number of a renumbered paper: the anchor that stays is proposed', () => {
    expect(checkLink('/docs/papers/y2025/oct/20251007#12-lake-hanriver')).toEqual([
      expect.stringContaining('→ #lake-hanriver을(를) 뜻했나요?'),
    ]);
  });

  test('a page without papers has no anchor to propose', () => {
    expect(check([day('20251022', '# 글\n\n[가](#entirely-different)')])).toEqual([
      expect.stringContaining('있는 앵커: 없음'),
    ]);
  });
});

describe('a figure', () => {
  const files = ['./20251022.mdx', './asset/map.png', './asset/물길 1.png', './asset/100%.png'];
  test.each([
    ['is there', '![](./asset/map.png)'],
    ['is there without ./', '![](asset/map.png)'],
    ['is there, imported', "import map from './asset/map.png'\n\n<img src={map} />"],
    ['is there, encoded', '![](./asset/%EB%AC%BC%EA%B8%B8%201.png)'],
    ['is there, with spaces', '![](<./asset/물길 1.png>)'],
    ['is on another host that the site allows', '![](https://a.kr/no.png)'],
    ['is among the static files', '![](/img/map.png)'],
    ['is named by Windows', '![](asset\\map.png)'],
    ['is in another folder', '![](../shared.png)'],
    ['is among the static files, by the site’s alias', '![](@site/static/img/map.png)'],
  ])('%s', (_what, text) => {
    expect(check([day('20251022', text)], {files})).toEqual([]);
  });

  test('is missing: said with line, column and the nearest', () => {
    expect(check([day('20251022', '# 글\n\n![](./asset/mpa.png)')], {files})).toEqual([
      `${FOLDER}/20251022.mdx:3:1: 그림 파일이 없습니다: ./asset/mpa.png\n    → ./asset/map.png을(를) 뜻했나요?`,
    ]);
  });

  test.each([
    ['there', '![](<./asset/100%.png>)', 0],
    ['missing', '![](<./asset/5%.png>)', 1],
  ])('with a percent sign in its name does not stop the check: %s', (_what, text, problems) => {
    expect(check([day('20251022', text)], {files})).toHaveLength(problems);
  });

  test('is not looked for beside the day where its path begins at the site', () => {
    const text = "import map from '@site/static/img/map.png'\n\n<img src={map} />";
    expect(check([day('20251022', text)], {files})).toEqual([]);
  });
});

test('a file name that is no date is a problem', () => {
  expect(check([day('notes', '# 글')])).toEqual([
    expect.stringMatching(/oct\/notes\.mdx:1:1: 'notes\.mdx'.*\n {4}→ .*YYYYMMDD\.mdx/),
  ]);
});

test('two days of one date are one problem, at the later path', () => {
  const other = parseDay('# 글', {path: `${FOLDER}/20251022.md`});
  expect(check([other, day('20251022', '# 글')])).toEqual([
    `${FOLDER}/20251022.mdx:1:1: 2025-10-22의 글이 이미 있습니다: ${FOLDER}/20251022.md\n    → 두 글을 하나로 합치세요`,
  ]);
});

test('two files without a date are not two days of one date', () => {
  expect(check([day('a', ''), day('b', '')])).toHaveLength(2);
});

test('problems stand in the order of paths and lines, whatever the order of the days', () => {
  const days = [
    day('20251022', '[가](#x1) ![](./no.png)\n\n[나](#x2)'),
    day('20251007', '![](./no.png)\n\n글 ![](./no.png)'),
    day('20251001', '[다](#x3)'),
  ];
  const places = (list: Day[]) => check(list).map((problem) => /\d{8}\.mdx:\d+:\d+/.exec(problem)?.[0]);
  expect(places(days)).toEqual([
    '20251001.mdx:1:1',
    '20251007.mdx:1:1',
    '20251007.mdx:3:3',
    '20251022.mdx:1:1',
    '20251022.mdx:1:10',
    '20251022.mdx:3:1',
  ]);
  expect(places(days.toReversed())).toEqual(places(days));
});

describe('what is loaded from another host', () => {
  test.each([
    [
      'a script, of whatever host',
      "<script src={'https://a.kr/x.js'}></script>",
      '1:1: 다른 서버의 스크립트, 스타일, 플러그인은 막힙니다: https://a.kr/x.js\n    → 지우거나, 파일로 받아 static/에 두세요',
    ],
  ])('%s', (_what, text, problem) => {
    expect(check([day('20251022', text)])).toEqual([`${FOLDER}/20251022.mdx:${problem}`]);
  });

  test.each(['글\n\n![](https://c.kr/a.png)', '<iframe src="https://a.kr/x" style={{border: 0}} />'])(
    'what becomes a link stops no build: %s',
    (text) => expect(check([day('20251022', text)])).toEqual([]),
  );

  test('a frame of a host that the site allows, with its port', () => {
    expect(check([day('20251022', '<iframe src="https://b.kr:8080/x" style={{border: 0}} />')])).toEqual([]);
  });
});

describe('what leads nowhere', () => {
  const at = `${FOLDER}/20251022.mdx:3:3:`;
  test.each([
    ['/blog/2024/01/05/alpha', '이 사이트에 없는 주소로 가는 링크입니다: /blog/2024/01/05/alpha'],
    ['/img/none.pdf', '이 사이트에 없는 주소로 가는 링크입니다: /img/none.pdf'],
    ['../nov/20990101.mdx', '링크가 가리키는 글이 없습니다: /docs/papers/y2025/nov/20990101'],
    ['./20251007.md#laek', "/docs/papers/y2025/oct/20251007에 앵커 '#laek'이(가) 없습니다"],
    ['./asset/none.pdf', '파일이 없습니다: ./asset/none.pdf'],
    ['C:\\Users\\me\\a.pdf', '파일이 없습니다: C:\\Users\\me\\a.pdf'],
    ['./none.html', '파일이 없습니다: ./none.html'],
  ])('%s', (url, reason) => {
    expect(checkLink(url)[0]?.split('\n')[0]).toBe(`${at} ${reason}`);
  });

  test.each([
    '/assets/img/none.png',
    '/home/me/.config/Typora/typora-user-images/image-1.png',
    'C:\\Users\\me\\a.png',
    'file:///Users/me/a.png',
  ])('a figure of %s', (url) => {
    expect(check([day('20251022', `![](${url})`)])[0]?.split('\n')[0]).toBe(
      `${FOLDER}/20251022.mdx:1:1: 그림 파일이 없습니다: ${url}`,
    );
    expect(check([day('20251022', `<img src="${url}">`)])[0]?.split('\n')[0]).toBe(
      `${FOLDER}/20251022.mdx:1:1: 그림 파일이 없습니다: ${url}`,
    );
  });

  test('films and sounds that are not there, and what would run', () => {
    const text = '<video src="./asset/a.mp4" poster="./asset/a.png"></video>\n\n[글](./asset/a.html)';
    const files = ['./asset/a.html'];
    expect(check([day('20251022', text)], {files}).map((problem) => problem.split('\n')[0])).toEqual([
      `${FOLDER}/20251022.mdx:1:1: 파일이 없습니다: ./asset/a.mp4`,
      `${FOLDER}/20251022.mdx:1:1: 파일이 없습니다: ./asset/a.png`,
      `${FOLDER}/20251022.mdx:3:1: 글 옆의 이런 파일은 실리지 않습니다: ./asset/a.html`,
    ]);
  });
});
