import {expect, test} from 'vitest';

import {archiveOf} from '../../../tests/archives/archiveOf.ts';
import {lintPage} from '../lintPage.ts';
import {mendPages} from '../mendPages.ts';
import {readPage} from '../readPage.ts';

const PATH = 'docs/papers/y2025/oct/20251022.mdx';
const SEVENTH = 'docs/papers/y2025/oct/20251007.mdx';
const EARLIER = '## 1. [SwiReasoning](https://arxiv.org/abs/2510.05069) `microsoft`\n\n글\n';
const TOLD = '/docs/papers/y2025/oct/20251007#swireasoning-microsoft';

function told(text: string): string[] {
  const archive = archiveOf({[SEVENTH]: EARLIER, [PATH]: `## 1. [Alpha](https://a.org)\n\n${text}\n`});
  const page = archive.pages.find(({day}) => day.path === PATH);
  return lintPage(page as never, archive).map(({start, end, severity, rule, reason, expected}) => {
    return `${start.line}:${start.column}-${end?.column ?? ''} ${severity} ${rule}: ${reason} ⇒ ${expected ?? ''}`;
  });
}

test.each([
  [
    '[논문](arxiv.org/abs/2101.00001)',
    '3:1-30 warning address: 주소에 https://이(가) 없습니다: arxiv.org/abs/2101.00001 ⇒ [논문](https://arxiv.org/abs/2101.00001',
  ],
  ['부호 [9,14](8,13)을', '3:4- warning address: 주소가 아니라서 링크가 되지 않고 글자로 보여 줍니다: (8,13) ⇒ '],
  [
    '![빈칸](./asset/my fig 2.png)',
    '3:1-28 warning address: 주소에 빈칸이 있어 글자로 보여 줍니다: ./asset/my fig 2.png ⇒ ![빈칸](<./asset/my fig 2.png>)',
  ],
  ['[[Swi]]', `3:1-8 warning wikilink: [[Swi]]에 맞는 논문이나 날이 없어 글자로 보여 줍니다 ⇒ [SwiReasoning](${TOLD})`],
  [
    '[[SwiReasoning|그 글]]',
    `3:1-21 info plain-wikilink: [[SwiReasoning]]은(는) /docs/papers/y2025/oct/20251007(으)로 이어집니다 ⇒ [그 글](${TOLD})`,
  ],
])('%s', (text, message) => {
  expect(told(text)).toEqual([message]);
});

test('several candidates stop a build, and are there to choose from', () => {
  const twice = '## [Twice](https://a.org)\n\n글\n';
  const archive = archiveOf({
    'docs/papers/y2025/oct/20251001.mdx': twice,
    'docs/papers/y2025/oct/20251002.mdx': twice,
    [PATH]: '## [A](https://a.org)\n\n[[Twice]]\n',
  });
  const page = archive.pages.at(-1);
  expect(lintPage(page as never, archive)).toMatchObject([
    {
      severity: 'error',
      rule: 'link',
      reason: '[[Twice]]에 맞는 곳이 2곳입니다',
      end: {line: 3, column: 10},
      expected: ['[Twice](/docs/papers/y2025/oct/20251001#twice)', '[Twice](/docs/papers/y2025/oct/20251002#twice)'],
    },
  ]);
});

test('--fix writes plain links where one place is meant, and touches nothing else', () => {
  const text =
    '## 1. [Alpha](https://a.org)\n\n[[SwiReasoning]], [[2510.05069|앞 *글*]], [[20251007]], [[없는 글]], `[[SwiReasoning]]`\n\n| 표 |\n|---|\n| [[SwiReasoning\\|그 글]] |\n';
  const archive = archiveOf({[SEVENTH]: EARLIER, [PATH]: text});
  const mended = mendPages(archive, () => true, readPage);
  expect(mended.get(PATH)).toBe(
    `## 1. [Alpha](https://a.org)\n\n[SwiReasoning](${TOLD}), [[2510.05069|앞 *글*]], [20251007](/docs/papers/y2025/oct/20251007), [[없는 글]], \`[[SwiReasoning]]\`\n\n| 표 |\n|---|\n| [그 글](${TOLD}) |\n`,
  );
});
