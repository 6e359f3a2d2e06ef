import {expect, test} from 'vitest';

import {parseDay} from './parseDay.ts';
import {resolveWikilinks, wikiCandidates} from './resolveWikilinks.ts';

const SEVENTH = 'docs/papers/y2025/oct/20251007.mdx';
const EIGHTH = 'docs/papers/y2025/oct/20251008.mdx';
const OWN = 'docs/papers/y2025/oct/20251022.mdx';

const days = (text: string) => [
  parseDay('## 1. [SwiReasoning](https://arxiv.org/abs/2510.05069) `microsoft`\n\n### 결과\n\n글', {path: SEVENTH}),
  parseDay('## 1. [Twice](https://a.org)\n\n글\n\n## 2. [Other](https://b.org)\n\n글', {path: EIGHTH}),
  parseDay(`## 1. [Alpha](https://arxiv.org/abs/2101.00001)\n\n${text}\n\n## 2. [Twice](https://c.org)`, {path: OWN}),
];
const linksOf = (text: string) => resolveWikilinks(days(text)).at(-1)?.papers[0]?.links ?? [];

test.each([
  ['[[SwiReasoning]]', '/docs/papers/y2025/oct/20251007', 'swireasoning-microsoft', 'SwiReasoning'],
  ['[[swireasoning|앞선 글]]', '/docs/papers/y2025/oct/20251007', 'swireasoning-microsoft', '앞선 글'],
  ['[[2510.05069]]', '/docs/papers/y2025/oct/20251007', 'swireasoning-microsoft', '2510.05069'],
  ['[[arXiv:2510.05069v2]]', '/docs/papers/y2025/oct/20251007', 'swireasoning-microsoft', 'arXiv:2510.05069v2'],
  ['[[SwiReasoning#결과]]', '/docs/papers/y2025/oct/20251007', '결과', 'SwiReasoning#결과'],
  ['[[20251007]]', '/docs/papers/y2025/oct/20251007', undefined, '20251007'],
  ['[[2025-10-07#SwiReasoning|그 논문]]', '/docs/papers/y2025/oct/20251007', 'swireasoning-microsoft', '그 논문'],
  [
    '[[docs/papers/y2025/oct/20251007.mdx]]',
    '/docs/papers/y2025/oct/20251007',
    undefined,
    'docs/papers/y2025/oct/20251007.mdx',
  ],
  ['[[#Alpha]]', '', 'alpha', '#Alpha'],
  ['[[Alpha]]', '', 'alpha', 'Alpha'],
  ['[[Twice]]', '/docs/papers/y2025/oct/20251008', 'twice', 'Twice'],
])('%s', (text, pathname, hash, words) => {
  expect(linksOf(text)).toMatchObject([{pathname, hash, text: words}]);
});

test.each(['[[없는 글]]', '[[1]]', '[[20990101]]', '[[20251007#Gone]]', '[[#Gone]]'])('%s leads nowhere', (text) => {
  const [link] = linksOf(text);
  expect(link).toMatchObject({pathname: '', hash: undefined, wiki: text.slice(2, -2)});
  expect(link?.candidates).toBeUndefined();
});

test('two papers of one name are told', () => {
  const more = [
    ...days('[[Other]]'),
    parseDay('## [Other](https://d.org)', {path: 'docs/papers/y2025/nov/20251101.mdx'}),
  ];
  expect(resolveWikilinks(more)[2]?.links[0]?.candidates).toEqual([
    '/docs/papers/y2025/oct/20251008#other',
    '/docs/papers/y2025/nov/20251101#other',
  ]);
});

test.each(['`[[Alpha]]`', '$[[Alpha]]$', '```\n[[Alpha]]\n```', '[[1, 2], [3, 4]]', '\\[\\[Alpha]]'])(
  '%s is none',
  (text) => {
    expect(linksOf(text)).toEqual([]);
  },
);

test('a name that is begun finds the papers that it may mean', () => {
  expect(wikiCandidates(days(''), 'swi')).toEqual([
    '[SwiReasoning](/docs/papers/y2025/oct/20251007#swireasoning-microsoft)',
  ]);
  expect(wikiCandidates(days(''), 'SwiReasonning')).toHaveLength(1);
  expect(wikiCandidates(days(''), '전혀 다른 말')).toEqual([]);
});
