import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {afterEach, beforeEach, expect, test} from 'vitest';
import {madeBy, testContext} from '../../../../tests/site/testContext.ts';
import {HOSTILE_TITLE} from '../../../../tests/sources/arxivAnswers.ts';
import {type SourceServer, send, startSources} from '../../../../tests/sources/server.ts';
import {type TestSite, testSite} from '../../../../tests/sources/testSite.ts';
import {cardText} from '../../../derived/cards/cardText.ts';
import {feeds} from '../../../derived/feeds.ts';
import {toCsl} from '../../../papers/citation/csl.ts';
import {readLibrary} from '../../../papers/citation/library.ts';
import {parseDay} from '../../../papers/day/parseDay.ts';
import type {ArxivId, IsoDate} from '../../../papers/day/types.ts';
import {type OfferedPaper, offerLine, type RepeatChoice} from '../../metadata/prompts.ts';
import {newDay} from './newDay.ts';

const DAY = 'docs/papers/y2025/oct/20251022.mdx';
const LIBRARY = 'docs/papers/y2025/oct/library.json';
const EARLIER = 'docs/papers/y2025/oct/20251007.mdx';

let server: SourceServer;
beforeEach(async () => {
  server = await startSources();
});
afterEach(() => server.close());

const filesOf = ({context}: TestSite) => readdirSync(join(context.siteDir, 'docs'), {recursive: true}).sort();

test('a day of three papers, as an author would have begun it', async () => {
  const site = testSite(server.sources, {
    'docs/papers/organisations.yml': 'bytedance: {name: ByteDance}\n',
  });
  await newDay(
    [
      'https://huggingface.co/papers/2510.18692',
      'https://arxiv.org/pdf/2510.18876v3.pdf',
      '2510.18795',
      '2510.18692v1',
    ],
    {},
    site.context,
  );
  expect(site.read(DAY)).toBe(`# 10-22 papers summary

## 1. [MoGA](https://arxiv.org/abs/2510.18692) \`bytedance\`
### Mixture-of-Groups Attention for End-to-End Long Video Generation

## 2. [Grasp Any Region](https://arxiv.org/abs/2510.18876)

## 3. [ProCLIP](https://arxiv.org/abs/2510.18795) \`\`some \`lab\` of korea\`\`
### Progressive Vision-Language Alignment & More
`);
  expect(site.read(LIBRARY)).toBe(`[
  {
    "id": "arxiv-2510.18692",
    "type": "article",
    "title": "MoGA: Mixture-of-Groups Attention for End-to-End Long Video Generation",
    "author": [{"family": "Jia", "given": "Weinan"}, {"family": "Lu", "given": "Yuning"}, {"family": "van der Maaten", "given": "Laurens"}],
    "issued": {"date-parts": [[2025, 10, 21]]},
    "number": "arXiv:2510.18692 [cs.CV]",
    "DOI": "10.48550/arXiv.2510.18692",
    "URL": "https://arxiv.org/abs/2510.18692"
  },
  {
    "id": "arxiv-2510.18876",
    "type": "article",
    "title": "Grasp Any Region",
    "author": [{"family": "Wang", "given": "Haochen"}, {"literal": "The Region Team"}],
    "issued": {"date-parts": [[2025, 10, 21]]},
    "number": "arXiv:2510.18876 [cs.CV]",
    "DOI": "10.48550/arXiv.2510.18876",
    "URL": "https://arxiv.org/abs/2510.18876"
  },
  {
    "id": "arxiv-2510.18795",
    "type": "article",
    "title": "ProCLIP: Progressive Vision-Language Alignment & More",
    "author": [{"family": "Hu", "given": "Xiaoxing"}],
    "issued": {"date-parts": [[2025, 10, 21]]},
    "number": "arXiv:2510.18795 [cs.CV]",
    "DOI": "10.48550/arXiv.2510.18795",
    "URL": "https://arxiv.org/abs/2510.18795"
  }
]
`);
  expect(readLibrary(site.read(LIBRARY), LIBRARY).problems).toEqual([]);
  expect(site.printed).toEqual([
    'arXiv에 3편을 묻습니다',
    `${DAY}을(를) 만들었습니다: 논문 3편`,
    `${LIBRARY}에 3편을 적었습니다`,
  ]);
  expect(server.requests.filter(({path}) => path.startsWith('/api/query'))).toHaveLength(1);
});

test('a hostile title is exact text everywhere', async () => {
  const site = testSite(server.sources);
  await newDay(['2510.66666'], {}, site.context);
  const title = HOSTILE_TITLE.replace(/\s+/g, ' ');
  const text = site.read(DAY);
  const day = parseDay(text, {path: DAY});
  expect(day).toMatchObject({papers: [{name: title}], problems: [], notes: [], isData: true});
  const [paper] = day.papers;
  if (!paper) throw new Error('no paper');
  const known = readLibrary(site.read(LIBRARY), LIBRARY).find(paper);
  expect(known?.title).toBe(title);
  expect(toCsl({date: '2025-10-22' as IsoDate, paper}, known).title).toBe(title);
  expect(cardText(paper.name)).toBe(title);
  const made = await madeBy(feeds, await testContext({'y2025/oct/20251022': text}));
  const feed = JSON.parse(made.get('feed.json') ?? '');
  expect(feed.items[0].title).toContain(title);
  expect(feed.items[0].content_html).toContain('Attack {process.exit()} &#x3C;script>alert(1)&#x3C;/script> *x* ## y');
  expect(feed.items[0].content_html).not.toMatch(/<script|<em>|<h2>[\s\S]*<h2>/);
});

test('without a network the page is made from the ids', async () => {
  await server.close();
  const site = testSite(server.sources);
  await newDay(['2510.18692', 'cs/0112017'], {date: '2025-10-22'}, site.context);
  expect(site.read(DAY)).toBe(`# 10-22 papers summary

## 1. [2510.18692](https://arxiv.org/abs/2510.18692)

## 2. [cs/0112017](https://arxiv.org/abs/cs/0112017)
`);
  expect(existsSync(join(site.context.siteDir, LIBRARY))).toBe(false);
  expect(site.printed.join('\n')).toMatch(
    /채우지 못했습니다: 2510\.18692, cs\/0112017 \(arXiv: 연결할 수 없습니다 \(ECONNREFUSED\)\)\. 나중에 npm run refresh로 채울 수 있습니다/,
  );
});

test('an unknown paper and a withdrawn one are named', async () => {
  const site = testSite(server.sources);
  await newDay(['2510.99999', '2510.11111', '2510.18692'], {}, site.context);
  expect(parseDay(site.read(DAY), {path: DAY}).papers.map(({name}) => name)).toEqual([
    '2510.99999',
    'A Claim That Was Taken Back',
    'MoGA',
  ]);
  expect(site.printed).toContain('2510.99999: arXiv에 없는 번호입니다. 번호를 확인하세요');
  expect(site.printed).toContain('2510.11111: 철회된 논문입니다 (A Claim That Was Taken Back)');
  expect(JSON.parse(site.read(LIBRARY))).toHaveLength(2);
});

test('no paper makes an empty page, and asks nobody', async () => {
  const site = testSite(server.sources);
  await newDay([], {}, site.context);
  expect(site.read(DAY)).toBe('# 10-22 papers summary\n');
  expect(server.requests).toEqual([]);
});

test.each([['.mdx'], ['.md']])(
  'a day that is there as %s stays, and the command that adds is named',
  async (extension) => {
    const path = DAY.replace('.mdx', extension);
    const site = testSite(server.sources, {[path]: '글'});
    await expect(newDay(['2510.18692'], {}, site.context)).rejects.toThrow(
      `${path}이(가) 이미 있습니다. 논문을 덧붙이려면 이렇게 하세요: npm run add -- 2510.18692 --to 2025-10-22`,
    );
    expect(site.read(path)).toBe('글');
  },
);

test.each([
  [['hello'], {}, /'hello'은\(는\) arXiv 번호도 링크도 아닙니다\. 이렇게 적으세요: 2510\.18692, cs\/0112017, https/],
  [['../../etc/passwd'], {}, /arXiv 번호도 링크도 아닙니다/],
  [
    ['2510.18692'],
    {date: '2025-02-30'},
    /'2025-02-30'은\(는\) 날짜가 아니거나 달력에 없습니다\. --date 2025-10-22처럼/,
  ],
  [['2510.18692'], {date: '../../../x'}, /달력에 없습니다/],
  [[], {fromHf: '2510.18692'}, /'2510\.18692'은\(는\) 편수가 아닙니다\. --from-hf 5처럼/],
  [[], {fromHf: true}, /고를 터미널이 없습니다.*--from-hf 5처럼/],
] as const)('%j %j is refused', async (papers, options, message) => {
  const site = testSite(server.sources);
  await expect(newDay(papers, options, site.context)).rejects.toThrow(message);
  expect(filesOf(site)).toEqual([]);
});

test("the first of Hugging Face's papers of the day", async () => {
  const site = testSite(server.sources);
  await newDay([], {fromHf: '2'}, site.context);
  expect(parseDay(site.read(DAY), {path: DAY}).papers.map(({name}) => name)).toEqual(['MoGA', 'Grasp Any Region']);
});

test('an author picks from them, after the papers that are named', async () => {
  const site = testSite(server.sources, {
    [EARLIER]:
      '## 1. [GAR](https://arxiv.org/abs/2510.18876v2)\n### Grasp Any Region\n\n## 2. [ProCLIP](https://example.org)\n',
  });
  let offered: string[] = [];
  const prompts = {
    choosePapers: async (papers: readonly OfferedPaper[]) => {
      offered = papers.map(offerLine);
      return ['2510.18795' as ArxivId];
    },
    chooseRepeat: async (): Promise<RepeatChoice> => 'skip',
    wait: async <T>(_message: string, work: () => Promise<T>) => work(),
  };
  await newDay(['cs/0112017'], {fromHf: true, date: '20251022'}, {...site.context, prompts});
  expect(offered).toEqual([
    '▲ 31  · ByteDance · MoGA: Mixture-of-Groups Attention',
    '▲ 7   · ✓ 2025-10-07에 정리함 · Grasp Any Region',
    '▲ 2   · ✓ 2025-10-07에 정리함 · Some `Lab` of Korea · ProCLIP',
  ]);
  expect(parseDay(site.read(DAY), {path: DAY}).papers.map(({name}) => name)).toEqual(['Text Databases', 'ProCLIP']);
});

/** Answers for the lists of these days as usual; before them there is none, and those after them have not begun. */
function listsOf(...days: string[]): void {
  const newest = days.toSorted().at(-1) ?? '';
  server.answer = (_request, response, url) => {
    if (url.pathname !== '/api/daily_papers') return undefined;
    const date = url.searchParams.get('date') ?? '';
    if (days.includes(date)) return undefined;
    if (date < newest) return send(response, '[]', 'application/json; charset=utf-8');
    return send(response, '{"error":"Invalid date"}', 'application/json; charset=utf-8', 400);
  };
}

const listsAsked = () =>
  server.requests.flatMap(({path}) => /^\/api\/daily_papers\?date=([\d-]+)/.exec(path)?.[1] ?? []);

test.each([
  ['2025-10-22', ['2025-10-22']],
  ['2025-10-21', ['2025-10-22', '2025-10-21']],
  ['2025-10-18', ['2025-10-22', '2025-10-21', '2025-10-20', '2025-10-19', '2025-10-18']],
])('without a date the newest list is taken, that of %s, and the page is the author’s day', async (list, asked) => {
  listsOf(list);
  const site = testSite(server.sources);
  await newDay([], {fromHf: '1'}, site.context);
  expect(listsAsked()).toEqual(asked);
  expect(site.printed).toContain(`Hugging Face의 가장 새로운 목록은 ${list}의 것입니다: 논문 3편`);
  expect(parseDay(site.read(DAY), {path: DAY}).papers.map(({name}) => name)).toEqual(['MoGA']);
});

test('a list that has nothing yet is passed over too', async () => {
  listsOf('2025-10-20', '2025-10-24');
  const site = testSite(server.sources);
  await newDay([], {fromHf: '1'}, site.context);
  expect(listsAsked()).toEqual(['2025-10-22', '2025-10-21', '2025-10-20']);
});

test('the list’s day and the page’s are two', async () => {
  listsOf('2025-10-17');
  const site = testSite(server.sources);
  await newDay([], {fromHf: '1', list: '2025-10-17', date: '2025-10-21'}, site.context);
  expect(listsAsked()).toEqual(['2025-10-17']);
  expect(site.read('docs/papers/y2025/oct/20251021.mdx')).toContain('# 10-21 papers summary\n\n## 1. [MoGA]');
});

test.each([
  [{}, 'Hugging Face에 2025-10-18부터 2025-10-22까지의 목록이 없습니다'],
  [{date: '2025-10-19'}, '2025-10-19의 논문이 없습니다. 다른 날의 목록은 --list 2025-10-18처럼 고르세요'],
  [{list: '2025-10-12'}, 'Hugging Face에 2025-10-12의 논문이 없습니다'],
  [{list: '2025-10-25'}, 'Hugging Face의 2025-10-25 목록을 받지 못했습니다 (HTTP 400)'],
  [{list: '어제'}, "'어제'은(는) 날짜가 아니거나 달력에 없습니다. --list 2025-10-21처럼"],
  [{list: '2025-10-21', fromHf: undefined}, '--list는 --from-hf와 함께 씁니다'],
])('%j finds no list', async (options, message) => {
  listsOf('2025-10-17', '2025-10-24');
  const site = testSite(server.sources);
  await expect(newDay([], {fromHf: '1', ...options}, site.context)).rejects.toThrow(message);
  expect(filesOf(site)).toEqual([]);
});

test('what fails is no reason to ask for an older list', async () => {
  server.answer = (_request, response) => send(response, '<html>', 'text/html');
  const site = testSite(server.sources);
  await expect(newDay([], {fromHf: '1'}, site.context)).rejects.toThrow(
    /2025-10-22 목록을 받지 못했습니다 \(다른 종류/,
  );
  expect(listsAsked()).toEqual(['2025-10-22']);
});

test('a list that cannot be had is an error', async () => {
  const site = testSite(server.sources);
  await server.close();
  await expect(newDay([], {fromHf: '3'}, site.context)).rejects.toThrow(
    /Hugging Face의 2025-10-22 목록을 받지 못했습니다 \(연결할 수 없습니다/,
  );
});

test('a broken library stops all before anything is written', async () => {
  const broken = '[\n  {"id": "a", "type": 3}\n]';
  const site = testSite(server.sources, {[LIBRARY]: broken});
  await expect(newDay(['2510.18692'], {}, site.context)).rejects.toThrow(`${LIBRARY}:2:15: 0.type: type을 글자로`);
  expect(existsSync(join(site.context.siteDir, DAY))).toBe(false);
  expect(site.read(LIBRARY)).toBe(broken);
});

const SUMMARY = `# 10-07\n\n## 1. [SwiReasoning](https://huggingface.co/papers/2510.18692v2) \`microsoft\`\n`;
const TITLED =
  `# 10-07\n\n## 1. [PROCLIP](https://example.org/) \n### Progressive vision-language alignment and more\n`.replace(
    'and',
    '&',
  );

function answering(choice: RepeatChoice, asked: string[] = []) {
  return {
    choosePapers: async () => [],
    chooseRepeat: async (message: string) => {
      asked.push(message);
      return choice;
    },
    wait: async <T>(_message: string, work: () => Promise<T>) => work(),
  };
}

test('what is summarised already is left out, and the link to it is printed', async () => {
  const site = testSite(server.sources, {[EARLIER]: SUMMARY});
  await newDay(['2510.18692', '2510.18876'], {}, site.context);
  expect(site.printed[0]).toBe(`2510.18692은(는) 2025-10-07에 이미 정리했습니다: ${EARLIER}:3:1
    [SwiReasoning](/docs/papers/y2025/oct/20251007#swireasoning-microsoft)
    건너뜁니다. 다시 정리하려면 --again을 붙이세요`);
  expect(parseDay(site.read(DAY), {path: DAY}).papers).toMatchObject([{name: 'Grasp Any Region', number: 1}]);
  expect(server.requests.map(({path}) => path)).not.toContain('/api/papers/2510.18692');
});

test('so is nearly the same title; nothing left makes no page', async () => {
  const site = testSite(server.sources, {[EARLIER]: TITLED});
  await newDay(['2510.18795'], {}, site.context);
  expect(site.printed.join('\n')).toContain('[PROCLIP](/docs/papers/y2025/oct/20251007#proclip)');
  expect(site.printed.at(-1)).toBe('적을 논문이 없어 글을 만들지 않았습니다');
  expect(existsSync(join(site.context.siteDir, DAY))).toBe(false);
});

test('--again summarises it again', async () => {
  const site = testSite(server.sources, {[EARLIER]: SUMMARY});
  await newDay(['2510.18692'], {again: true}, site.context);
  expect(parseDay(site.read(DAY), {path: DAY}).papers).toHaveLength(1);
});

test('an author is asked once, and may have a link instead', async () => {
  for (const [page, id] of [
    [SUMMARY, '2510.18692'],
    [TITLED, '2510.18795'],
  ] as const) {
    const site = testSite(server.sources, {[EARLIER]: page});
    const asked: string[] = [];
    await newDay([id, '2510.18876'], {}, {...site.context, prompts: answering('link', asked)});
    expect(asked).toEqual([`${id}은(는) 2025-10-07에 이미 정리했습니다: ${EARLIER}:3:1`]);
    expect(site.read(DAY)).toMatch(
      /^# 10-22 papers summary\n\n## 1\. \[Grasp Any Region\]\(\S+\)\n\n\[(?:SwiReasoning|PROCLIP)\]\(\/docs\/papers\/y2025\/oct\/20251007#\S+\)\n$/,
    );
    const again = testSite(server.sources, {[EARLIER]: page});
    await newDay([id], {}, {...again.context, prompts: answering('again')});
    expect(parseDay(again.read(DAY), {path: DAY}).papers).toHaveLength(1);
  }
});
