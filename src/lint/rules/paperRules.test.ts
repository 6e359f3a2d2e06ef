import {expect, test} from 'vitest';

import {archiveOf} from '../../../tests/archives/archiveOf.ts';
import {lintPage} from '../lintPage.ts';

const PATH = 'docs/papers/y2025/oct/20251022.mdx';
const FORM = '## 1. [이름](https://arxiv.org/abs/2510.18692) `기관`';

function told(texts: Record<string, string>, path = PATH): string[] {
  const archive = archiveOf(texts);
  const page = archive.pages.find(({day}) => day.path === path);
  if (!page) throw new Error(`No page ${path}`);
  return lintPage(page, archive).map(({start, severity, rule, reason, mend}) => {
    return `${start.line}:${start.column} ${severity} ${rule}: ${reason} → ${mend}`;
  });
}

test('a rule under a paragraph makes it a heading', () => {
  const text = `# 기록\n\n## 1. [A](https://a.org) \`b\`\n\n마지막 문단\n---\n\n## 2. [B](https://b.org)\n\n둘째 메모\n===\n\n- 목록\n---\n`;
  expect(told({[PATH]: text})).toEqual([
    '6:1 warning paper-heading: 바로 아래의 --- 때문에 문단이 논문의 제목이 되었습니다: 마지막 문단 → 구분선이라면 --- 앞에 빈 줄을 넣으세요',
    '11:1 warning paper-heading: 바로 아래의 === 때문에 문단이 제목이 되었습니다: 둘째 메모 → 구분선이라면 === 앞에 빈 줄을 넣으세요',
  ]);
  expect(told({[PATH]: '기록\n===\n\n[A](https://a.org)\n---\n\n글\n\n---\n'})).toEqual([]);
});

test('papers under other headings are told', () => {
  const link = (name: string) => `[${name}](https://a.org/${name})`;
  expect(told({[PATH]: `# ${link('A')}\n\n글\n\n# ${link('B')}\n\n### **${link('C')}**\n`})).toEqual([
    '1:1 warning no-paper: 링크가 있는 제목인데 #입니다: 논문이 되지 않습니다 → 논문이라면 ##로 적으세요',
    '5:1 warning no-paper: 링크가 있는 제목인데 #입니다: 논문이 되지 않습니다 → 논문이라면 ##로 적으세요',
    '7:1 warning no-paper: 링크가 있는 제목인데 ###입니다: 논문이 되지 않습니다 → 논문이라면 ##로 적으세요',
  ]);
  expect(told({[PATH]: `# ${link('하루')}\n\n## ${link('A')}\n\n# ${link('B')}\n`})).toEqual([
    '5:1 warning no-paper: 링크가 있는 제목인데 #입니다: 논문이 되지 않습니다 → 논문이라면 ##로 적으세요',
  ]);
});

test.each([
  ['a list', '# 하루\n\n- 오늘\n- [A](https://a.org): 첫 논문\n', '4:1'],
  ['headings without a link', '# 하루\n\n### A\n\n글\n', '3:1'],
  ['words', '글\n', '1:1'],
])('a day without a paper is told: %s', (_what, text, place) => {
  expect(told({[PATH]: text})).toEqual([
    `${place} warning no-paper: 이 글에는 논문이 없습니다: 논문은 ## 제목으로 적습니다 → ${FORM}`,
  ]);
});

test('a day that says nothing yet is left alone', () => {
  expect(told({[PATH]: '---\ntitle: 하루\n---\n\n# 하루\n'})).toEqual([]);
});

test('two papers of one name are a warning', () => {
  expect(told({[PATH]: '## [A](https://a.org)\n\n하나\n\n## [A](https://b.org)\n\n둘\n'})).toEqual([
    "5:1 warning same-name: 'A'의 앵커 '#a'이(가) 1행의 논문과 겹칩니다 → 이름이나 기관을 다르게 적으세요. 지금은 '#a-1'(으)로만 열립니다",
  ]);
});

test('a link within code is told', () => {
  expect(told({[PATH]: '## 1. `[A](https://a.org)` `lab`\n'})).toEqual([
    '1:1 warning paper-heading: 논문의 링크가 코드 안에 있어 링크가 되지 않습니다: [A](https://a.org) → ## 1. [A](https://a.org) `lab`',
  ]);
});

test('the later of two days is told, whatever its folder is called', () => {
  const september = 'docs/papers/y2025/sep/20250903.mdx';
  const texts = {
    [PATH]: '## 1. [Twice](https://arxiv.org/abs/2101.00077)\n\n다시 읽었다.\n',
    [september]: '## 1. [Twice](https://arxiv.org/abs/2101.00077)\n\n처음 읽었다.\n',
  };
  expect(told(texts, september)).toEqual([]);
  expect(told(texts)).toEqual([
    '1:1 warning duplicate: 2025-09-03의 글에도 있는 논문입니다: 2101.00077 → 메모에 그 글로 가는 링크를 넣으세요: [Twice](/docs/papers/y2025/sep/20250903#twice)',
  ]);
});
