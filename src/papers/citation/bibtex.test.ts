import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {toBibtex} from './bibtex.ts';
import {citationJs} from './citationJs.ts';
import type {CslItem} from './cslItem.ts';

const lake = (fields: Partial<CslItem> = {}): CslItem => ({
  id: 'arxiv-2510.10002',
  type: 'article',
  title: 'Lake',
  ...fields,
});

/** What a reader of BibTeX understands, without the marks around words whose capitals are kept. */
async function readBack(bibtex: string): Promise<Record<string, unknown>[]> {
  const {Cite} = await citationJs();
  const text = JSON.stringify(new Cite(bibtex).data.map(({_graph, ...item}) => item));
  return JSON.parse(text.replaceAll('<span class=\\"nocase\\">', '').replaceAll('</span>', ''));
}

test('a preprint, as people cite it', async () => {
  const item = lake({
    title: 'MoLake: Still Water in 3D',
    author: [{family: 'Kim', given: 'Minji'}, {literal: 'Lake & Sea Team'}],
    issued: {'date-parts': [[2025, 10, 21]]},
    'container-title': 'arXiv preprint arXiv:2510.10002',
    DOI: '10.48550/arXiv.2510.10002',
    URL: 'https://arxiv.org/abs/2510.10002',
    number: 'arXiv:2510.10002',
    abstract: 'long',
  });
  expect(await toBibtex([item])).toBe(`@article{arxiv-2510.10002,
  title = {{MoLake}: Still Water in {3D}},
  author = {Kim, Minji and {Lake \\&{} Sea Team}},
  journal = {arXiv preprint arXiv:2510.10002},
  doi = {10.48550/arXiv.2510.10002},
  year = {2025},
  url = {https://arxiv.org/abs/2510.10002},
  month = oct,
  eprint = {2510.10002},
  archivePrefix = {arXiv},
}
`);
});

test('a page of which nothing more is known', async () => {
  const item = lake({id: '2025-10-22-lake', type: 'webpage', title: '물길', URL: 'https://a.kr/{a_b} c'});
  expect(await toBibtex([item])).toBe(`@misc{2025-10-22-lake,
  title = {물길},
  key = {mulgil},
  url = {https://a.kr/%7Ba_b%7D%20c},
}
`);
});

test('the entries stand in the order given', async () => {
  const keys = (await readBack(await toBibtex([lake({id: 'b-1.0'}), lake({id: 'a_2'})]))).map(
    (item) => item['citation-key'],
  );
  expect(keys).toEqual(['b-1.0', 'a_2']);
});

describe('a title is read back as it was written', () => {
  test.each([
    'Attack {process.exit()} <script>alert(1)</script> <b>x</b> & $y$ 50% #1 _a_ \\n## y',
    'an <i>unclosed',
    'a </i> b <sub>2</sub>',
    'H<sub>2</sub>O <span style="font-variant:small-caps;">x</span',
    "a -- b --- c '' d `` e ~ f ^ g | h ?` i ,, j",
    '} unbalanced {',
    'ends with a backslash \\',
    '\\textbf{x} \\begin{a} \\_',
    '@article{x, title = {y}}',
    '물길의 지도 é ﬁ 😀',
  ])('%s', async (title) => {
    const bibtex = await toBibtex([lake({title}), lake({id: 'next'})]);
    const items = await readBack(bibtex);
    expect(items).toHaveLength(2);
    expect(String(items[0]?.title).normalize('NFC')).toBe(title.replaceAll('</span>', '').normalize('NFC'));
    expect(bibtex.replaceAll('$<$', '')).not.toContain('<');
  });

  test('whatever it is; a line break is a space', async () => {
    const pieces = fc.constantFrom(...'{}\\<>~^&%$#_|-\'`?!,"@= aBc1가\n', '<i>', '</i>', '--', '\\begin', ' and ');
    const titles = fc.array(pieces, {minLength: 1, maxLength: 25}).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(titles, async (title) => {
        const line = title.replace(/\s+/g, ' ').trim();
        fc.pre(line !== '');
        const [item] = await readBack(await toBibtex([lake({title, 'container-title': title})]));
        expect([item?.title, item?.['container-title']]).toEqual([line, line]);
      }),
      {numRuns: 200, seed: 1},
    );
  });
});

test('names are read back as so many names, whatever stands in them', async () => {
  const author = [
    {family: 'Kim', given: 'Min-Ji A.'},
    {literal: 'Lake, Sea and Company'},
    {family: 'a_', given: 'b'},
    {literal: '{'},
    {family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den'},
  ];
  const [item] = await readBack(await toBibtex([lake({author})]));
  expect(item?.author).toMatchObject([
    {family: 'Kim', given: 'Min-Ji A.'},
    {family: 'Lake, Sea and Company'},
    expect.anything(),
    {family: '{'},
    {family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den'},
  ]);
});

test('fields of another type than CSL has do no harm', async () => {
  const item = lake({
    volume: {a: 1},
    page: [3],
    issue: null,
    ISSN: ['1234-5678'],
    keyword: 4,
    status: {},
    type: 'posted-content',
  });
  expect(await toBibtex([item])).toContain('issn = {1234-5678}');
});

test('a title keeps its formulas, and no style can cut a letter in two', async () => {
  const author = [
    {family: 'Kaiser', given: 'Łukasz'},
    {family: 'Ångström', given: 'Éric'},
    {family: '김', given: '민지'},
    {family: 'Nguyễn', given: 'Văn'},
  ];
  const bibtex = await toBibtex([lake({title: 'π₀: A Model', tex: '$\\pi_0$: A Model', author})]);
  expect(bibtex).toContain('title = {{$\\pi_0$}: A Model},');
  expect(bibtex).toContain(
    'author = {Kaiser, {\\L}ukasz and {\\r{A}}ngstr{\\"o}m, {\\\'E}ric and {\\textrm{김}}, {\\textrm{민지}} and Nguy{\\textrm{ễ}}n, V{\\u{a}}n},',
  );
});

test('a talk has its publisher, its pages and the subject that arXiv has it under', async () => {
  const item = lake({
    type: 'paper-conference',
    page: '12-34',
    publisher: 'ACM & Co',
    'container-title': 'Proceedings',
    number: 'arXiv:2510.10002 [cs.CV]',
    URL: 'https://arxiv.org/abs/2510.10002',
  });
  const bibtex = await toBibtex([item]);
  for (const field of ['pages = {12--34}', 'publisher = {ACM \\& Co}', 'primaryClass = {cs.CV}', 'key = {Lake}']) {
    expect(bibtex).toContain(`  ${field},\n`);
  }
});
