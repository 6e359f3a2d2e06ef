import {beforeAll, describe, expect, it} from 'vitest';

import type {Search} from '../../src/client/search/search.ts';
import {buildIndex} from '../../src/derived/search/buildIndex.ts';
import type {SearchDocument} from '../../src/papers/search/searchIndex.ts';
import {BASE_URL, frozenRecords, openFrozenArchive} from './fixture.ts';
import {judged} from './judged.ts';
import {judgedByReader} from './judgedByReader.ts';
import {type Find, judge, mean} from './measure.ts';
import {FORMS, particleTable, TERMS} from './particleTable.ts';
import {serveIndex} from './serveIndex.ts';

let search: Search['search'];
let find: Find;
let findAll: Find;
let documents: SearchDocument[];

beforeAll(async () => {
  ({search, find, findAll, documents} = await openFrozenArchive());
});

const marked = (text: string, marks: readonly [number, number][]) =>
  marks.map(([start, end]) => text.slice(start, end));

describe('the judged queries', () => {
  it('are many, of all kinds, and name sections of the archive', () => {
    const names = documents.map(({name}) => name);
    expect(judged.length).toBeGreaterThanOrEqual(80);
    expect(documents.length).toBeGreaterThanOrEqual(60);
    expect(judged.flatMap(({sections}) => sections).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(Object.entries({judged, judgedByReader}))('find what they must: %s', async (_, queries) => {
    const outcomes = await judge(find, queries);
    const missed = outcomes.filter(({recall}) => recall < 1).map(({query, found}) => `${query}: ${found}`);
    expect(mean(outcomes.map(({recall}) => recall)), missed.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(mean(outcomes.map(({reciprocalRank}) => reciprocalRank))).toBeGreaterThanOrEqual(0.85);
  });
});

it('finds a term bare, with a particle and without its space alike', async () => {
  expect(TERMS.length).toBeGreaterThanOrEqual(38);
  const columns = await particleTable(findAll, documents);
  expect(columns.map(({form}) => form)).toEqual(Object.keys(FORMS));
  for (const {form, recall, precision, imperfect} of columns) {
    expect(recall, `recall, ${form}: ${imperfect}`).toBe(1);
    expect(precision, `precision, ${form}: ${imperfect}`).toBeGreaterThanOrEqual(0.9);
  }
});

describe('ranking', () => {
  it('puts a name before a subtitle, an organisation and notes', async () => {
    const {hits} = await search('attention');
    expect(hits[0]?.name).toBe('Lighthouse Attention');
    const google = await search('google', {limit: 20});
    expect(
      google.hits.slice(0, 3).every(({organisations}) => organisations.some((name) => name.startsWith('Google'))),
    ).toBe(true);
  });

  it.each(['확산', 'diffusion', '보상', 'reasoning'])(
    '%s: puts the exact word before others of its meaning',
    async (word) => {
      const names = (await search(word, {limit: 100})).hits.map(({name}) => name);
      const text = new Map(documents.map((one) => [one.name, `${one.name} ${one.subtitle} ${one.text}`.toLowerCase()]));
      const exact = names.filter((name) => text.get(name)?.includes(word));
      expect(exact.length).toBeGreaterThan(1);
      expect(names.slice(0, exact.length)).toEqual(exact);
    },
  );

  it('puts the newer of equals first', async () => {
    const {hits} = await search('qualcomm bytedance google', {organisation: 'google', sort: 'relevance'});
    const dates = hits.map(({date}) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('puts a phrase before its words apart', async () => {
    const {hits} = await search('긴 영상');
    expect(hits[0]?.sentence).toContain('긴 영상');
  });
});

describe('a hit', () => {
  it('carries the author’s sentence with marks, and opens at its section', async () => {
    const {hits} = await search('엔트로피를 기어');
    const hit = hits[0];
    expect(hit).toMatchObject({
      name: 'GearShift',
      subtitle: 'Switching between Short and Long Reasoning',
      organisations: ['Microsoft'],
      date: '2024-05-20',
      url: '/haru/docs/papers/y2024/may/20240520#gearshift-microsoft',
      sentence: '엔트로피가 높아지는 토큰에서 기어를 바꾸면 정확도는 그대로인데 길이가 40% 준다.',
    });
    expect(marked(hit?.sentence ?? '', hit?.marks ?? [])).toEqual(['엔트로피', '기어']);
  });

  it('is marked where a compound has a space, and in its name', async () => {
    const [compound] = (await search('깊이추정')).hits;
    expect(marked(compound?.sentence ?? '', compound?.marks ?? [])).toContain('깊이 추정');
    const [named] = (await search('gpt4o')).hits;
    expect(marked(named?.name ?? '', named?.nameMarks ?? [])).toEqual(['GPT-4o']);
  });

  it('is marked by the word that initials or a slip meant', async () => {
    const [initials] = (await search('ㅌㅍ')).hits;
    expect(marked(initials?.sentence ?? '', initials?.marks ?? [])).toEqual(['태풍']);
    const [slip] = (await search('murmuraton')).hits;
    expect(marked(slip?.name ?? '', slip?.nameMarks ?? [])).toEqual(['Murmuration']);
  });
});

describe('facets', () => {
  it('count the sections that a choice would leave, and narrow to it', async () => {
    const all = await (await search('확산')).facets();
    const google = all.organisations.find(({slug}) => slug === 'google');
    expect(google?.count).toBeGreaterThan(1);
    const narrowed = await search('확산', {organisation: 'google'});
    expect(narrowed.total).toBe(google?.count);
    const facets = await narrowed.facets();
    expect(facets.organisations).toEqual(all.organisations);
    expect(facets.years.reduce((sum, {count}) => sum + count, 0)).toBe(narrowed.total);
  });

  it('narrow by topic and year together', async () => {
    const {hits, total} = await search('강화학습', {topic: 'reinforcement-learning', year: '2025'});
    expect(hits.map(({name}) => name).sort()).toEqual(['DeepThread', 'Hourglass-RL']);
    expect(total).toBe(2);
  });
});

it('offers all papers of an organisation that a word names, in either script', async () => {
  for (const query of ['google', '구글', '구글 확산']) {
    expect((await search(query)).organisations, query).toContainEqual({slug: 'google', name: 'Google'});
  }
  expect((await search('확산')).organisations).toEqual([]);
});

it.each([
  ['엔트로삐', 'Murmuration'],
  ['엔트로피이', 'Murmuration'],
  ['앤트로피', 'Murmuration'],
  ['엔트로픠', 'Murmuration'],
])('mends a slip of a key: %s', async (query, name) => {
  const {hits} = await search(query);
  expect(hits.map((hit) => hit.name)).toContain(name);
});

it('says what it looked for instead, and which words a hit lacks', async () => {
  expect((await search('murmuraton')).meant).toEqual([{typed: 'murmuraton', meant: 'murmuration'}]);
  const {hits} = await search('워터마크 태풍');
  expect(hits.map(({lacks}) => lacks)).toContainEqual(['태풍']);
});

it('holds what stands in quotes, letter for letter', async () => {
  const {hits} = await search('"긴 영상"');
  expect(hits.length).toBeGreaterThan(0);
  const all = new Map(documents.map((one) => [one.name, `${one.name} ${one.subtitle} ${one.text}`]));
  for (const {name} of hits) expect(all.get(name)).toContain('긴 영상');
});

it('sees no 화학 in 강화 학습', async () => {
  const {hits} = await search('화학', {limit: 100});
  const all = new Map(documents.map((one) => [one.name, one.text]));
  for (const {name, lacks} of hits) if (lacks.length === 0) expect(all.get(name)).toMatch(/화학/);
});

it('says where nothing holds all words of a query', async () => {
  expect(await search('엔트로피 워터마크 태풍')).toMatchObject({isPartial: true});
  expect(await search('엔트로피')).toMatchObject({isPartial: false});
});

it('gives all of an organisation, the newest first, where no word is asked for', async () => {
  const {hits, total} = await search('', {organisation: 'google', limit: 100});
  const of = (await frozenRecords()).filter(({organisations}) => organisations.some(({slug}) => slug === 'google'));
  const dates = hits.map(({date}) => date);
  expect(total).toBe(of.length);
  expect(dates).toEqual([...dates].sort().reverse());
});

it('sorts by date, and gives as many as asked for', async () => {
  const {hits, total} = await search('모델', {sort: 'date', limit: 5});
  const dates = hits.map(({date}) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(hits).toHaveLength(5);
  expect(total).toBeGreaterThan(5);
});

it.each(['', '   ', '그', '?!', '없는말입니다', 'zzzzqqqq', 'ㅋㅋㅋㅋㅋ', '*', '<', '('])(
  'answers %j without a fault',
  async (query) => {
    await expect(search(query)).resolves.toMatchObject({hits: expect.any(Array)});
  },
);

it('reads the index anew when the site was published in between', async () => {
  const {search} = await openFrozenArchive();
  const records = (await frozenRecords()).filter(({document}) => document.name !== 'Almanac');
  await search('워터마크');
  serveIndex(buildIndex(records), BASE_URL);
  // The manifest in hand is of the old one; what is fetched now is of the new.
  expect((await search('태풍')).total).toBe(0);
  expect((await search('가지치기')).hits[0]?.name).toBe('Basalt');
});
