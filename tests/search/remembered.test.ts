import {expect, it} from 'vitest';

import {openSearch} from '../../src/client/search/search.ts';
import {keySlips, slipTable} from './keySlips.ts';
import {judge, mean} from './measure.ts';
import {openRemembered, rememberedQueries, rememberedRecords} from './remembered.ts';

const records = await rememberedRecords();
const queries = rememberedQueries(records);

it('are many notes of natural length, and no two share a sentence', () => {
  expect(records.length).toBeGreaterThanOrEqual(300);
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const {document} of records) {
    expect(document.text.length, document.name).toBeGreaterThanOrEqual(300);
    expect(document.text.length, document.name).toBeLessThanOrEqual(16_000);
    for (const sentence of document.text.split(/(?<=[.?!])\s+|\n/).filter(({length}) => length > 25)) {
      const owner = owners.get(sentence) ?? document.name;
      if (owner !== document.name) shared.push(`${owner}, ${document.name}: ${sentence}`);
      owners.set(sentence, owner);
    }
  }
  expect(shared).toEqual([]);
});

it('are asked for in all kinds of ways, each query meaning one of them', () => {
  const kinds = ['gist', 'mixed', 'question', 'name', 'date', 'organisation', 'author'];
  expect(new Set(queries.map(({kind}) => kind))).toEqual(new Set(kinds));
  expect(new Set(queries.map(({query}) => query)).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(200);
});

it('are found by what a reader remembers', async () => {
  const outcomes = await judge(openRemembered(records).find, queries);
  expect(mean(outcomes.map(({recall}) => recall))).toBeGreaterThanOrEqual(0.8);
  expect(mean(outcomes.map(({reciprocalRank}) => reciprocalRank))).toBeGreaterThanOrEqual(0.6);
  for (const kind of new Set(outcomes.map((one) => one.kind))) {
    const some = outcomes.filter((one) => one.kind === kind);
    expect(mean(some.map(({recall}) => recall)), kind).toBeGreaterThanOrEqual(0.6);
  }
  expect(outcomes.filter(({found}) => found.length === 0).map(({query}) => query)).toEqual([]);
});

it('are found though a key slipped, and the reader is told what was looked for', async () => {
  openRemembered(records);
  const slips = keySlips();
  expect(slips.length).toBeGreaterThan(140);
  const missed = (await slipTable(openSearch({indexUrl: '/haru/search/'}), slips)).flatMap((row) => row.missed);
  expect(missed.length / slips.length, missed.join('\n')).toBeLessThanOrEqual(0.2);
});
