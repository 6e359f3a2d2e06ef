import {describe, expect, test} from 'vitest';
import {archiveOf} from '../../../tests/archives/archiveOf.ts';
import type {IsoDate} from '../../papers/day/types.ts';
import type {Surroundings} from '../archive.ts';
import {lintPage} from '../lintPage.ts';

const PATH = 'docs/papers/y2025/oct/20251022.mdx';

const EARLIER = `# 10-07

## 1. [SwiReasoning](https://arxiv.org/abs/2510.05069) \`microsoft\`

글

## 2. [Attention](https://arxiv.org/abs/1706.03762) \`google\`

## 3. [Grasp Any Region](https://arxiv.org/abs/2510.18876v2)

## 4. [Mirage](https://arxiv.org/abs/2510.00001)
`;

const AROUND: Partial<Surroundings> = {
  knownLabels: ['bytedance', 'microsoft', 'tsinghua', 'mit', 'hugging face'],
  filesBeside: () => new Set(['./asset/a.png', './asset/big.png']),
  figureSizes: new Map([
    ['docs/papers/y2025/oct/asset/a.png', {bytes: 10, width: 5000, height: 100}],
    ['docs/papers/y2025/oct/asset/big.png', {bytes: 2_500_000, width: 100, height: 100}],
  ]),
};

/** What the rules say of a page beside one of two weeks before, a line each: place, severity, rule, reason → mend ⇒ expected. */
function messages(text: string, path = PATH, around = AROUND): string[] {
  const archive = archiveOf({'docs/papers/y2025/oct/20251007.mdx': EARLIER, [path]: text}, around);
  const page = archive.pages.find(({day}) => day.path === path);
  if (!page) throw new Error(`No page ${path}`);
  // Most texts here are pieces of notes.
  const found = lintPage(page, archive).filter(({rule}) => rule !== 'no-paper');
  return found.map(({start, end, severity, rule, reason, mend, expected}) => {
    const place = `${start.line}:${start.column}${end ? `-${end.line}:${end.column}` : ''}`;
    const mended = `${mend === undefined ? '' : ` → ${mend}`}${expected === undefined ? '' : ` ⇒ ${expected}`}`;
    return `${place} ${severity} ${rule}: ${reason}${mended}`;
  });
}

const RENUMBER = 'haru check --fix가 번호를 다시 매깁니다';
const FORM = '## 1. [이름](https://arxiv.org/abs/2510.18692) `기관`';
const heading = (number: number, name: string) => `## ${number}. [${name}](https://example.org/${name})\n\n`;

describe('numbers', () => {
  test.each([
    ['in order', heading(1, 'A') + heading(2, 'B'), []],
    ['none at all', '## [A](https://a.org)\n\n## [B](https://b.org)\n', []],
    [
      'a gap is told once',
      heading(1, 'A') + heading(3, 'B') + heading(4, 'C'),
      [`3:1-3:5 warning numbering: 번호가 1에서 3(으)로 건너뜁니다 → 차례대로면 2입니다. ${RENUMBER} ⇒ ## 2`],
    ],
    [
      'a number twice',
      heading(1, 'A') + heading(2, 'B') + heading(2, 'C'),
      [`5:1-5:5 warning numbering: 번호 2이(가) 두 번 나옵니다 → 차례대로면 3입니다. ${RENUMBER} ⇒ ## 3`],
    ],
    [
      'out of order',
      heading(1, 'A') + heading(2, 'B') + heading(4, 'C') + heading(3, 'D'),
      [
        `5:1-5:5 warning numbering: 번호가 2에서 4(으)로 건너뜁니다 → 차례대로면 3입니다. ${RENUMBER} ⇒ ## 3`,
        `7:1-7:5 warning numbering: 번호 3이(가) 4 뒤에 있습니다 → 차례대로면 5입니다. ${RENUMBER} ⇒ ## 5`,
      ],
    ],
    [
      'some without one; a bare title is no paper',
      `${heading(1, 'A')}## [B](https://b.org)\n\n## 정리\n\n끝\n`,
      [
        `3:1-3:4 warning numbering: 번호가 없습니다. 이 글의 다른 논문에는 있습니다 → 차례대로면 2입니다. ${RENUMBER} ⇒ ## 2. `,
      ],
    ],
    [
      'a number in another form has no replacement',
      '## **2.** [A](https://a.org)\n',
      [`1:1 warning numbering: 번호가 2부터 시작합니다 → 차례대로면 1입니다. ${RENUMBER}`],
    ],
    [
      'a heading that is broken may be what is missing',
      `${heading(1, 'A')}##2. [B](https://b.org)\n\n${heading(3, 'C')}`,
      [
        '3:1-3:3 warning heading-space: ## 뒤에 빈칸이 없어 제목이 되지 않습니다 → ## 뒤에 빈칸을 넣으세요 ⇒ ## ',
        '5:1 warning numbering: 번호가 1에서 3(으)로 건너뜁니다 → 먼저 3행의 제목을 고치세요',
      ],
    ],
    [
      'so may one of another depth',
      `${heading(1, 'A')}### 2. [B](https://b.org)\n\n${heading(3, 'C')}### 3. 절\n`,
      [
        '3:1-3:4 warning paper-heading: 번호와 링크가 있는 제목인데 ###입니다: 논문이 되지 않습니다 → 논문이라면 ##로 적으세요 ⇒ ##',
        '5:1 warning numbering: 번호가 1에서 3(으)로 건너뜁니다 → 먼저 3행의 제목을 고치세요',
      ],
    ],
  ])('%s', (_, text, expected) => expect(messages(text)).toEqual(expected));
});

describe('headings', () => {
  test.each([
    ['a link to anywhere, and labels', '## 1. [MoGA](https://example.org/x) `bytedance` `mit`\n', []],
    [
      'no space after the marks; a tag is none',
      '##1. [MoGA](https://b.org)\n###부제\n#태그\n',
      [
        '1:1-1:3 warning heading-space: ## 뒤에 빈칸이 없어 제목이 되지 않습니다 → ## 뒤에 빈칸을 넣으세요 ⇒ ## ',
        '2:1-2:4 warning heading-space: ### 뒤에 빈칸이 없어 제목이 되지 않습니다 → ### 뒤에 빈칸을 넣으세요 ⇒ ### ',
      ],
    ],
    [
      'no name',
      '## 1. [](https://b.org) `mit`\n\n##\n',
      [
        `1:1 warning paper-heading: 논문의 이름이 비어 있습니다 → ${FORM}`,
        `3:1 warning paper-heading: 빈 제목입니다 → ${FORM}`,
      ],
    ],
    [
      'a number for a name',
      '## 1. [2510.18692](https://arxiv.org/abs/2510.18692)\n\n## 2. [cs/0112017](https://arxiv.org/abs/cs/0112017)\n\n## 3\n',
      [
        '1:1 warning paper-heading: 논문의 이름이 없고 번호만 있습니다: 2510.18692 → npm run refresh가 제목과 저자를 채웁니다',
        '3:1 warning paper-heading: 논문의 이름이 없고 번호만 있습니다: cs/0112017 → npm run refresh가 제목과 저자를 채웁니다',
        `5:1 warning paper-heading: 논문의 이름이 없고 번호만 있습니다: 3 → ${FORM}`,
      ],
    ],
    [
      'no word in a name, or none that is seen',
      '## 1. [🔥](https://b.org)\n\n## 2. [\u200b](https://c.org) `mit`\n\n## 3. [4](https://d.org/x)\n\n## 4. [3D](https://e.org)\n',
      [
        `1:1 warning paper-heading: 논문의 이름에 글자가 없습니다: 🔥 → ${FORM}`,
        `3:1 warning paper-heading: 논문의 이름이 비어 있습니다 → ${FORM}`,
        `5:1 warning paper-heading: 논문의 이름이 없고 번호만 있습니다: 4 → ${FORM}`,
      ],
    ],
    [
      'a label that is too long for an address',
      `## 1. [MoGA](https://b.org) \`${'가'.repeat(30)}\` \`${'나'.repeat(26)}\`\n`,
      [
        '1:30-1:60 warning long-label: 기관의 이름표가 너무 깁니다: 90바이트 (80바이트까지). 쪽의 주소를 잘라 씁니다 → 짧은 이름표를 쓰고, 긴 이름은 docs/papers/organisations.yml의 name에 적으세요',
      ],
    ],
    [
      'no link',
      '## 1. MoGA `bytedance`\n',
      [
        "1:1 warning paper-heading: 'MoGA'에 논문으로 가는 링크가 없습니다 → ## 1. [MoGA](https://arxiv.org/abs/2510.18692) `기관`",
      ],
    ],
    [
      'a label that is no code',
      '## 1. [MoGA](https://b.org) bytedance\n',
      [
        "1:29-1:38 warning paper-heading: 링크 뒤의 'bytedance'은(는) 기관으로 읽지 않습니다 → 기관이라면 `bytedance`처럼 `로 묶으세요 ⇒ `bytedance`",
      ],
    ],
    [
      'a backtick that is not closed',
      '## 1. [MoGA](https://b.org) `bytedance\n',
      ['1:29 warning paper-heading: 닫지 않은 `가 있습니다 → 기관은 `bytedance`처럼 양쪽을 `로 묶으세요'],
    ],
    [
      'a space inside the link',
      '## 1. [MoGA] (https://arxiv.org/abs/2510.18692) `bytedance`\n',
      [
        '1:13-1:14 warning paper-heading: 링크의 ]와 ( 사이에 빈칸이 있어 링크가 되지 않습니다 → ## 1. [MoGA](https://arxiv.org/abs/2510.18692) `bytedance` ⇒ ',
      ],
    ],
    [
      'a label near to a known one; short, known and new ones are fine',
      '## 1. [MoGA](https://b.org) `bytdance` `nit` `Hugging  Face` `새 기관`\n',
      [
        '1:30-1:38 warning organisation: 처음 보는 기관 이름표입니다: bytdance → bytedance을(를) 뜻했나요? 새 기관이라면 그대로 두거나 docs/papers/organisations.yml에 적으세요 ⇒ bytedance',
      ],
    ],
  ])('%s', (_, text, expected) => expect(messages(text)).toEqual(expected));
});

describe('links', () => {
  const there = '/docs/papers/y2025/oct/20251007';
  test.each([
    [
      'plain anchors, names and ids',
      `[x](${there}#swireasoning-microsoft) [y](${there}#swireasoning) [z](${there}#2510.05069)\n`,
      [],
    ],
    [
      'numbered anchors, of definitions and of the same page too',
      `## 1. [A](https://b.org)\n\n[x](${there}#1-swireasoning-microsoft) [w](#1-a) [q]\n\n[q]: ${there}#2-attention-google\n`,
      [
        "3:37-3:61 warning numbered-anchor: 번호가 든 앵커 '#1-swireasoning-microsoft'은(는) 번호를 바꾸면 깨집니다 → #swireasoning-microsoft ⇒ swireasoning-microsoft",
        "3:68-3:71 warning numbered-anchor: 번호가 든 앵커 '#1-a'은(는) 번호를 바꾸면 깨집니다 → #a ⇒ a",
        "5:38-5:56 warning numbered-anchor: 번호가 든 앵커 '#2-attention-google'은(는) 번호를 바꾸면 깨집니다 → #attention-google ⇒ attention-google",
      ],
    ],
    [
      'broken ones stop a build',
      `글 [x](${there}#swiresoning-microsoft)\n\n[y](/docs/papers/y2025/oct/20251008)\n`,
      [
        `1:3-1:60 error link: ${there}에 앵커 '#swiresoning-microsoft'이(가) 없습니다 → #swireasoning-microsoft을(를) 뜻했나요? ⇒ [x](${there}#swireasoning-microsoft`,
        '3:1 error link: 링크가 가리키는 글이 없습니다: /docs/papers/y2025/oct/20251008 → /docs/papers/y2025/oct/20251007을(를) 뜻했나요?',
      ],
    ],
    [
      'a paper that was written about before, and twice',
      '## 1. [A](https://arxiv.org/abs/2510.05069)\n\n## 2. [B](https://arxiv.org/pdf/2510.05069v3)\n',
      [
        '1:1 warning duplicate: 2025-10-07의 글에도 있는 논문입니다: 2510.05069 → 메모에 그 글로 가는 링크를 넣으세요: [SwiReasoning](/docs/papers/y2025/oct/20251007#swireasoning-microsoft)',
        '3:1 warning duplicate: 1행에도 있는 논문입니다: 2510.05069 → 두 절을 하나로 합치세요',
      ],
    ],
    ['… which says so', `## 1. [A](https://arxiv.org/abs/2510.05069)\n\n[전에](${there}#swireasoning)\n`, []],
  ])('%s', (_, text, expected) => expect(messages(text)).toEqual(expected));
});

test('of a paper that is written about twice, the later day is told, whatever the folders are called', () => {
  const text = '## 1. [Twice](https://arxiv.org/abs/2101.00077)\n\n글\n';
  const [september, october] = ['docs/papers/y2025/sep/20250903.mdx', 'docs/papers/y2025/oct/20251022.mdx'];
  const archive = archiveOf({[october]: text, [september]: text}, AROUND);
  const told = archive.pages.flatMap((page) =>
    lintPage(page, archive).flatMap(({rule, mend}) => (rule === 'duplicate' ? [[page.day.path, mend]] : [])),
  );
  expect(told).toEqual([[october, expect.stringContaining('/docs/papers/y2025/sep/20250903#twice')]]);
});

describe('papers that are named', () => {
  const offer = (place: string, name: string, anchor: string, written = name) => {
    const link = `[${written}](/docs/papers/y2025/oct/20251007#${anchor})`;
    return `${place} info mention: 2025-10-07에 쓴 논문입니다: ${name} → 이어지는 글로 만들려면 ${link} ⇒ ${link}`;
  };
  test.each([
    ['as written', 'SwiReasoning은 좋다', [offer('3:1-3:13', 'SwiReasoning', 'swireasoning-microsoft')]],
    ['in capitals', 'SWIREASONING이', [offer('3:1-3:13', 'SwiReasoning', 'swireasoning-microsoft', 'SWIREASONING')]],
    ['in several words', '전의 Grasp Any Region과', [offer('3:4-3:20', 'Grasp Any Region', 'grasp-any-region')]],
    ['once a page', 'SwiReasoning, SwiReasoning', [offer('3:1-3:13', 'SwiReasoning', 'swireasoning-microsoft')]],
    ['a plain word that the archive knows as a name alone', 'Mirage가', [offer('3:1-3:7', 'Mirage', 'mirage')]],
    ['… and one that notes use as a word', 'Mirage, a mirage', []],
    ['words of the field and small letters', 'Attention은 grasp any region', []],
    ['a part of another name', 'SwiReasoning-V2와 SwiReasoning2, MySwiReasoning', []],
    ['in code, a link and a heading', '`SwiReasoning` [SwiReasoning](https://b.org)\n\n#### SwiReasoning', []],
    ['linked elsewhere on the page', 'SwiReasoning\n\n[그](/docs/papers/y2025/oct/20251007#swireasoning)', []],
  ])('%s', (_, notes, expected) => {
    expect(messages(`## 1. [A](https://a.org)\n\n${notes}\n`)).toEqual(expected);
  });

  test('only earlier days are offered', () => {
    expect(messages('## 1. [A](https://a.org)\n\nSwiReasoning\n', 'docs/papers/y2025/oct/20251001.mdx')).toEqual([]);
  });
});

describe('blocks that are not closed', () => {
  test.each([
    [
      ':::note, <details> and code',
      ':::note\n글\n\n다음 <details>\n<summary>a</summary>\n\n```js\n## x\n',
      [
        '1:1 warning unclosed: 닫지 않은 :::note입니다: 글자로 보여 줍니다 → 메모가 끝나는 곳에 ::: 한 줄을 넣으세요',
        '4:4 warning unclosed: 닫지 않은 <details>입니다: 글자로 보여 줍니다 → </details>로 닫으세요',
        '7:1 warning unclosed: 닫지 않은 코드 블록입니다: 그 뒤의 글이 모두 코드 블록이 됩니다 → 코드 블록이 끝나는 곳에 ``` 한 줄을 넣으세요',
      ],
    ],
    [
      'a comment and maths',
      '글 <!-- 끝\n\n$$\nx\n',
      [
        '1:3 warning unclosed: 닫지 않은 주석(<!--)입니다: 글자로 보여 줍니다 → -->로 닫으세요',
        '3:1 warning unclosed: 닫지 않은 수식($$)입니다: 글자로 보여 줍니다 → 수식이 끝나는 곳에 $$를 넣으세요. 빈 줄과 제목은 넘지 못합니다',
      ],
    ],
    [
      'all of them closed, in quotes and lists too',
      '> ```\n> a\n> ```\n\n- $$\n  x\n  $$\n\n:::note:::\n글\n:::\n\n<!-- a -->\n\n<details>\n<summary>a</summary>\n\n글\n\n</details>\n\n    코드\n',
      [],
    ],
  ])('%s', (_, text, expected) => expect(messages(text)).toEqual(expected));
});

describe('formulas and tables', () => {
  const TYPED = '쓴 대로 보여 줍니다';
  const DEFINE = '다른 명령으로 적거나, 먼저 $\\newcommand{…}{…}$로 뜻을 정하세요';
  test.each([
    [
      'a command that KaTeX does not know, at its place, in a quotation too',
      '물 $\\ce{H2O}$\n\n> $$\n> a\n> b \\foo\n> $$\n',
      [
        `1:4-1:7 warning formula: 수식에 KaTeX가 모르는 명령이 있습니다: \\ce. ${TYPED} → ${DEFINE}`,
        `5:5-5:9 warning formula: 수식에 KaTeX가 모르는 명령이 있습니다: \\foo. ${TYPED} → ${DEFINE}`,
      ],
    ],
    [
      'what is not closed',
      '$x_{a$ 와 $\\frac{1}{2$\n\n$$\n\\left( a\n$$\n',
      [
        `1:6-1:7 warning formula: 수식의 중괄호 {를 닫지 않았습니다. ${TYPED} → }를 적으세요`,
        `1:21-1:22 warning formula: 수식의 중괄호 {를 닫지 않았습니다. ${TYPED} → }를 적으세요`,
        `4:9-5:1 warning formula: 수식의 \\left에 짝인 \\right가 없습니다. ${TYPED} → \\right를 적거나 \\left를 빼세요`,
      ],
    ],
    [
      'labels and their references, macros of the page, Hangul, a tag in a line',
      '$$\nE \\label{eq:a} \\tag{3}\n$$\n\n$\\eqref{eq:a}$ \\ref{eq:a} $\\newcommand{\\KL}{D}$ $\\KL$ $\\text{손실} + 정규화$ $a \\tag{1}$\n',
      [],
    ],
    [
      'a row that is wider than its table',
      '| a | b |\n|---|---|\n| $P(A|B)$ | 식 |\n| 1 | 2 | 3 |\n',
      [
        '4:9 warning table-row: 표의 머리에는 2칸인데 이 행에는 3칸입니다: 이름 없는 칸으로 보여 줍니다 → 글자로 쓴 |라면 \\|로 적고, 칸이라면 머리에도 칸을 더하세요',
      ],
    ],
  ])('%s', (_, text, expected) => expect(messages(text)).toEqual(expected));
});

describe('figures', () => {
  test('missing, huge, foreign, without a description or an import', () => {
    const text = `import a from './asset/a.png';

<img src={a} alt="가" />

![](./asset/big.png)

![x](https://example.org/a.png)

![y](./asset/none.png)
<img src="//example.org/b.png" alt="x" />
<img src={z} />
`;
    expect(messages(text)).toEqual([
      '1:15 warning huge-figure: 그림이 너무 큽니다: ./asset/a.png, 5000×100 px (4000 px까지) → 폭 1,600 px쯤으로 줄이세요',
      '5:1 info figure-alt: 설명이 없는 그림입니다: 논문의 이름으로 채웁니다 → ![무엇이 보이는지 한 문장](…)',
      '5:1 warning huge-figure: 그림이 너무 큽니다: ./asset/big.png, 2.5 MB (1 MB까지) → 폭 1,600 px쯤으로 줄이세요',
      "7:1 warning foreign: 다른 서버의 그림은 링크로 바꿔 보여 줍니다: https://example.org/a.png → npm run check -- --fix --fetch가 asset/에 받습니다. 직접 받아 ![설명](./asset/….png)으로 써도 됩니다. 꼭 불러와야 하면 src/site.ts의 allowedHosts.images에 'example.org'를 적으세요",
      '9:1 error figure: 그림 파일이 없습니다: ./asset/none.png → ./asset/a.png을(를) 뜻했나요?',
      "10:1 warning foreign: 다른 서버의 그림은 링크로 바꿔 보여 줍니다: //example.org/b.png → npm run check -- --fix --fetch가 asset/에 받습니다. 직접 받아 ![설명](./asset/….png)으로 써도 됩니다. 꼭 불러와야 하면 src/site.ts의 allowedHosts.images에 'example.org'를 적으세요",
      "11:1 error page: 'z'을(를) 가져오지 않았습니다 → 글의 맨 위에 import z from './asset/z.png';를 적으세요",
    ]);
  });
});

describe('pages', () => {
  test('a draft stops no build', () => {
    expect(messages('---\ndraft: true\n---\n\n[x](/docs/papers/y2025/oct/20251001)\n')).toEqual([
      '1:1 info draft: 초안입니다: 미리보기에만 있고 빌드에는 들어가지 않습니다 → 다 썼으면 머리말에서 draft: true를 지우세요',
      '5:1 warning draft-problem: 링크가 가리키는 글이 없습니다: /docs/papers/y2025/oct/20251001 → /docs/papers/y2025/oct/20251007을(를) 뜻했나요?',
    ]);
  });

  test('a day to come is a note', () => {
    expect(messages('글\n', PATH, {today: '2025-10-21' as IsoDate})).toEqual([
      '1:1 info future: 앞으로 올 날짜입니다: 2025-10-22',
    ]);
  });

  test('tokens are notes', () => {
    expect(messages('<|user|> {x_i} <s>\n')).toEqual([
      '1:1 info token: 글자로 보여 줍니다: <|user|>',
      '1:10 info token: 글자로 보여 줍니다: {x_i}',
      '1:16 info token: 글자로 보여 줍니다: <s>',
    ]);
  });

  test('an empty file says nothing', () => {
    expect(messages('')).toEqual([]);
    expect(messages('\uFEFF')).toEqual([]);
  });

  test('a byte order mark and the line ends of Windows move no place', () => {
    const text =
      '##1. [a](/)\n\n:::note\n글 [x](#1-x-bytdance)\n\n## 1. [X](https://b.org) `bytdance`\n\nSwiReasoning {x}\n';
    const places = [
      /^1:1-1:3 .*heading-space/,
      /^3:1 .*unclosed/,
      /^4:8-4:20 .*numbered-anchor/,
      /^6:27-6:35 .*organisation/,
      /^8:1-8:13 .*mention/,
      /^8:14 .*token/,
    ];
    const expected = places.map((place) => expect.stringMatching(place));
    expect(messages(text)).toEqual(expected);
    expect(messages(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
  });
});

describe('front matter', () => {
  const unused = (place: string, key: string, meant?: string) =>
    `${place} warning unused-key: 머리말의 '${key}'은(는) 하루의 글에서 쓰이지 않습니다 → ${
      meant ? `${meant}을(를) 뜻했나요? 아니라면 ` : ''
    }이 줄을 지우세요. 쓰이는 것은 CONTRIBUTING.md의 ‘머리말’에 있습니다${meant ? ` ⇒ ${meant}` : ''}`;

  test.each([
    ['what a day obeys', 'title: 글\ndescription: 글\ntags: [a]\nsidebar_label: 글\nhide_table_of_contents: true', []],
    [
      'what other pages obey alone, with a value or none',
      '# 글\nsidebar_position: 3\npagination_next:\n"hide_title" : true\ncustom_edit_url: null\ntoc_max_heading_level: 3',
      [
        unused('3:1-3:17', 'sidebar_position'),
        unused('4:1-4:16', 'pagination_next'),
        unused('5:1-5:13', 'hide_title'),
        unused('6:1-6:16', 'custom_edit_url'),
        unused('7:1-7:22', 'toc_max_heading_level'),
      ],
    ],
    ['a slip of the pen', 'titel: 글', [unused('2:1-2:6', 'titel', 'title')]],
    ['another name, though near to one', 'date: 2025-10-22', [unused('2:1-2:5', 'date')]],
    ['in one line', '{title: 글, authors: [a]}', [unused('2:12-2:19', 'authors')]],
    [
      'a title that is cut short',
      "title: 6월 11일 — 갱신 #2 (논문 3편)\ndescription: 'it''s #1'",
      [
        "2:8-2:30 warning cut-value: 머리말의 title이(가) '6월 11일 — 갱신'까지만 실립니다: 빈칸 뒤의 '#'부터는 주석입니다 → 따옴표로 묶으세요, title: '6월 11일 — 갱신 #2 (논문 3편)'. 주석이라면 줄을 따로 두세요 ⇒ '6월 11일 — 갱신 #2 (논문 3편)'",
      ],
    ],
    [
      'what another site keeps to itself',
      'published: false',
      [
        expect.stringMatching(/ info draft: /),
        "2:1-2:10 warning unused-key: 머리말의 'published'을(를) draft: true로 읽었습니다: 이 글은 실리지 않습니다 → 'draft: true'로 적거나, 실을 글이면 이 줄을 지우세요",
      ],
    ],
    ['keys inside a value are the value’s', 'tags:\n  - label: a\n    permalink: /a', []],
  ])('%s', (_, yaml, expected) => expect(messages(`---\n${yaml}\n---\n\n글\n`)).toEqual(expected));

  test('a day that is compiled is Docusaurus’ own page', () => {
    const text = '---\nsidebar_position: 3\n---\n\n글\n';
    expect(messages(`${text}\nexport const a = 1;\n`)).toEqual([]);
    expect(messages(text)).toHaveLength(1);
  });

  test('Windows’ line ends and a byte order mark move no place', () => {
    expect(messages('\uFEFF---\r\ntitle: 글\r\nauthors: 글\r\n---\r\n\r\n글\r\n')).toEqual([
      unused('3:1-3:8', 'authors'),
    ]);
  });
});

describe('what vanishes', () => {
  const lines = (text: string) => messages(text).filter((line) => /lost-tag|unshown-figure| error /.test(line));
  const IMPORT = "import fig from './asset/a.png';\n\n";

  test.each([
    ['a tag that is one', `${IMPORT}<img src={fig} style={{width: 640}} />\n`, []],
    [
      'a brace too few',
      `${IMPORT}<img src={fig} style={{width: 640} />\n`,
      [
        `1:8-1:11 warning unshown-figure: 가져온 그림을 보여 주지 않습니다: ./asset/a.png → <img src={fig} />처럼 넣거나, import를 지우세요`,
        '3:1-3:38 warning lost-tag: 태그가 되지 못해 글자로 보여 줍니다: <img src={fig} style={{width: 640} /> → 중괄호의 짝을 맞추세요, style={{width: 640}}',
      ],
    ],
    [
      'a tag that does not end',
      `${IMPORT}글\n\n  <img src={fig}>\n`,
      [
        `1:8-1:11 warning unshown-figure: 가져온 그림을 보여 주지 않습니다: ./asset/a.png → <img src={fig} />처럼 넣거나, import를 지우세요`,
        '5:3-5:18 warning lost-tag: 태그가 되지 못해 글자로 보여 줍니다: <img src={fig}> → />로 닫으세요, <img … />',
      ],
    ],
    [
      'a tag of several lines, in a quote',
      `> <div\n>   style={{color: 'red'}\n> >글</div>\n`,
      [
        '1:3-1:7 warning lost-tag: 태그가 되지 못해 글자로 보여 줍니다: <div → 닫는 태그와 중괄호의 짝, 가져온 이름을 보세요',
      ],
    ],
    [
      'a component that nobody imports',
      '<Plot data={[1, 2]} />\n',
      [
        '1:1-1:23 warning lost-tag: 태그가 되지 못해 글자로 보여 줍니다: <Plot data={[1, 2]} /> → Plot을(를) 가져왔는지, 닫았는지 보세요',
      ],
    ],
    [
      'a component that nothing closes, and one that nothing opens',
      "import Tabs from '@theme/Tabs';\n\n<Tabs>\n\n- 하나\n\n</Tabs.Item>\n\n`<Tabs>`와 <Title>\n",
      [
        '3:1-3:7 warning lost-tag: 태그가 되지 못해 글자로 보여 줍니다: <Tabs> → <Tabs>과 </Tabs>의 짝을 맞추세요',
        '7:1-7:13 warning lost-tag: 태그가 되지 못해 글자로 보여 줍니다: </Tabs.Item> → <Tabs.Item>과 </Tabs.Item>의 짝을 맞추세요',
      ],
    ],
    [
      'a variable that nobody imports is told of once',
      '<img src={fig} />\n',
      [`1:1 error page: 'fig'을(를) 가져오지 않았습니다 → 글의 맨 위에 import fig from './asset/fig.png';를 적으세요`],
    ],
    [
      'in code, in a line, and without braces',
      '```\n<div a={b}>\n```\n\n글 <img src={a>\n\n<div a=b\n\n`<x y={z}>`\n',
      [],
    ],
    ['a figure in an expression', `${IMPORT}<Figure image={fig} />\n`, []],
    ['a figure in an export', `${IMPORT}export const all = [fig];\n`, []],
    ['a figure shown by Markdown too', '![가](./asset/a.png)\n', []],
    [
      'an import of a figure alone',
      IMPORT,
      [
        `1:8-1:11 warning unshown-figure: 가져온 그림을 보여 주지 않습니다: ./asset/a.png → <img src={fig} />처럼 넣거나, import를 지우세요`,
      ],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));
});
