import {expect, test} from 'vitest';

import type {DayCitations} from '../../derived/citationFiles.ts';
import {citePapers} from './citePapers.ts';

const cite = (name: string) => ({
  bibtex: `@a{${name},\n}\n`,
  ris: `TI  - ${name}\nER  - \n`,
  markdown: name,
  text: name,
});
const DAYS: Record<string, DayCitations> = {'/a': {one: cite('One'), two: cite('Two')}, '/b': {again: cite('One')}};
const loaded: string[] = [];
const load = async (day: string) => {
  loaded.push(day);
  return DAYS[day];
};
const paper = (address: string) => ({address, name: address});

test('papers of several days are one text, each work once and each day loaded once', async () => {
  const papers = ['/b#again', '/a#one', '/a#two'].map(paper);
  expect(await citePapers(papers, 'bibtex', load)).toEqual({text: '@a{One,\n}\n\n@a{Two,\n}\n', gone: []});
  expect(loaded).toEqual(['/b', '/a']);
  expect((await citePapers(papers, 'markdown', load)).text).toBe('- One\n- Two\n');
});

test('what is gone is said and kept out', async () => {
  const papers = ['/a#one', '/a#gone', '/gone#one', '/a#constructor'].map(paper);
  expect(await citePapers(papers, 'markdown', load)).toEqual({text: '- One\n', gone: papers.slice(1)});
  expect(await citePapers(papers.slice(1), 'ris', load)).toEqual({text: '', gone: papers.slice(1)});
});

test('a day that does not load fails the whole', async () => {
  const failing = citePapers([paper('/a#one')], 'ris', async () => Promise.reject(new Error('offline')));
  await expect(failing).rejects.toThrow('offline');
});

test('two summaries of one work are one entry, under whatever names', async () => {
  const bibtex = (title: string) => `@article{arxiv-1,\n  title = {${title}},\n}\n`;
  const ris = (title: string) => `TY  - JOUR\r\nID  - arxiv-1\r\nTI  - ${title}\r\nER  - \r\n`;
  const cited = (title: string) => ({bibtex: bibtex(title), ris: ris(title), markdown: title, text: title});
  const day = async () => ({a: cited('Lake'), b: cited('The Lake')});
  const taken = ['/d#a', '/d#b'].map((address) => ({address, name: 'x'}));
  expect((await citePapers(taken, 'bibtex', day)).text).toBe(bibtex('Lake'));
  expect((await citePapers(taken, 'ris', day)).text.match(/^ID/gm)).toHaveLength(1);
});
