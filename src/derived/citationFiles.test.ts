import {expect, test} from 'vitest';
import {archiveReaders} from '../../tests/site/archiveReaders.ts';
import {toCsl} from '../papers/citation/csl.ts';
import {PAPERS_JSON, type PapersJson} from '../papers/citation/papersJsonShape.ts';
import {parseDay} from '../papers/day/parseDay.ts';
import type {IsoDate} from '../papers/day/types.ts';
import {catalogue} from '../papers/lists/catalogue.ts';
import type {PublishedDay} from '../papers/lists/followUps.ts';
import {citationFiles, type DayCitations} from './citationFiles.ts';
import type {OutputContext} from './output.ts';

function day(name: string, text: string): PublishedDay {
  const path = `docs/papers/y2025/oct/${name}.mdx`;
  const parsed = parseDay(text, {path});
  return {...parsed, date: parsed.date as IsoDate, permalink: `/haru/docs/papers/y2025/oct/${name}`};
}

const LAKE = '[Lake](https://arxiv.org/abs/2510.10002)';
const DAYS = [
  day('20251007', `## 1. ${LAKE} \`hanriver\`\n\n## 2. 물길`),
  day('20251008', '# 쉬는 날'),
  day('20251022', `## Sea\n\n## ${LAKE} again`),
];

const CONTEXT: OutputContext = {
  catalogue: catalogue({
    days: DAYS,
    resolve: () => undefined,
    findOrganisation: (label) => ({slug: label, name: label}),
    findTopics: () => [],
  }),
  cslOf: (paper) => toCsl(paper),
  siteDir: '/',
  ...archiveReaders('/'),
  siteUrl: 'https://a.kr/haru/',
  baseUrl: '/haru/',
  title: '하루',
  description: '',
  author: '',
};

async function contents(): Promise<Map<string, string>> {
  const files = citationFiles(CONTEXT).map(async ({path, content}) => [path, String(await content())] as const);
  return new Map(await Promise.all(files));
}

const keys = (bibtex = '') => [...bibtex.matchAll(/^@\w+\{(.*),$/gm)].map((match) => match[1]);

test('files stand beside the days that have papers, and two are of the whole archive', async () => {
  expect([...(await contents()).keys()]).toEqual([
    'docs/papers/y2025/oct/20251007.bib',
    'docs/papers/y2025/oct/20251007.ris',
    'docs/papers/y2025/oct/20251007.cite.json',
    'docs/papers/y2025/oct/20251022.bib',
    'docs/papers/y2025/oct/20251022.ris',
    'docs/papers/y2025/oct/20251022.cite.json',
    'papers.bib',
    'papers.json',
    'papers.schema.json',
  ]);
});

test('a day’s papers in the order of its page; in the whole archive each work once', async () => {
  const files = await contents();
  expect(keys(files.get('docs/papers/y2025/oct/20251022.bib'))).toEqual(['2025-10-22-sea', 'arxiv-2510.10002']);
  expect(keys(files.get('papers.bib'))).toEqual(['arxiv-2510.10002', '2025-10-07-mulgil', '2025-10-22-sea']);
  expect(files.get('docs/papers/y2025/oct/20251022.ris')?.match(/^ID {2}- .*$/gm)).toEqual([
    'ID  - 2025-10-22-sea',
    'ID  - arxiv-2510.10002',
  ]);
});

test('what the copy buttons fetch is what the files hold', async () => {
  const files = await contents();
  const citations: DayCitations = JSON.parse(files.get('docs/papers/y2025/oct/20251007.cite.json') ?? '');
  expect(Object.keys(citations)).toEqual(['lake-hanriver', '물길']);
  expect(citations['lake-hanriver']).toMatchObject({
    markdown: '[Lake](https://arxiv.org/abs/2510.10002), 2025',
    text: 'Lake (2025). arXiv preprint arXiv:2510.10002. https://arxiv.org/abs/2510.10002',
  });
  const bibtex = Object.values(citations).map((citation) => citation.bibtex);
  expect(files.get('docs/papers/y2025/oct/20251007.bib')).toBe(bibtex.join('\n'));
});

test('papers.json names its JSON Schema, and is what that says', async () => {
  const files = await contents();
  const json = JSON.parse(files.get('papers.json') ?? '');
  expect(PAPERS_JSON.strict().parse(json)).toEqual(json);
  const schema = JSON.parse(files.get('papers.schema.json') ?? '');
  expect(json.$schema).toBe(schema.$id);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['$schema', 'version', 'site', 'papers', 'organisations', 'topics'],
    properties: {papers: {items: {properties: {date: {format: 'date'}, csl: {required: ['id', 'type', 'title']}}}}},
  });
  expect(schema).not.toHaveProperty('additionalProperties');
});

test('addresses in papers.json are whole and encoded', async () => {
  const json: PapersJson = JSON.parse((await contents()).get('papers.json') ?? '');
  expect(json.site).toEqual({title: '하루', url: 'https://a.kr/haru/'});
  expect(json.papers.map(({url, permanent}) => [url, permanent]).slice(0, 2)).toEqual([
    ['https://a.kr/haru/docs/papers/y2025/oct/20251007#lake-hanriver', 'https://a.kr/haru/p/2510.10002/'],
    ['https://a.kr/haru/docs/papers/y2025/oct/20251007#%EB%AC%BC%EA%B8%B8', null],
  ]);
});

test('the same archive gives the same files', async () => {
  expect(await contents()).toEqual(await contents());
});
