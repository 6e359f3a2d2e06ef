import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {arxivFeed, arxivPapers, HOSTILE_TITLE} from '../../../tests/sources/arxivAnswers.ts';
import {type Answer, type SourceServer, send, startSources} from '../../../tests/sources/server.ts';
import type {ArxivId, IsoDate} from '../../papers/day/types.ts';
import {askArxiv} from './arxiv.ts';
import {askDailyPapers, askOrganisations} from './huggingFace.ts';
import {defaultSources} from './sources.ts';

const ATOM = 'application/atom+xml; charset=UTF-8';
let server: SourceServer;
beforeEach(async () => {
  server = await startSources();
});
afterEach(() => server.close());

const ids = (...texts: string[]) => texts as ArxivId[];
const ask = (...wanted: string[]) => askArxiv(ids(...wanted), server.sources.arxivUrl, server.sources.arxivPatience);
const whole = (id = '2510.18692') => arxivFeed(arxivPapers([id]));

/** Answers arXiv's requests, each by the next of these; the usual ones after them. */
function inTurn(...answers: Answer[]): void {
  const waiting = [...answers];
  server.answer = (request, response, url) => waiting.shift()?.(request, response, url);
}

/** What becomes of a paper whose answer is this one. */
async function failureOf(answer: Answer): Promise<string | undefined> {
  server.answer = answer;
  const {papers, unknown, unanswered, failure} = await ask('2510.18692');
  expect([papers.size, unknown, unanswered]).toEqual([0, [], ['2510.18692']]);
  return failure;
}

describe('arXiv', () => {
  test('several papers are one request that says who asks', async () => {
    const {papers, unknown, unanswered, failure} = await ask('2510.18876', 'cs/0112017', '2510.18692', 'math/0309136');
    expect([...papers.keys()]).toEqual(['2510.18876', 'cs/0112017', '2510.18692', 'math/0309136']);
    expect(papers.get('2510.18692' as ArxivId)).toEqual({
      id: '2510.18692',
      title: 'MoGA: Mixture-of-Groups Attention for End-to-End Long Video\n  Generation',
      authors: ['Weinan Jia', 'Yuning Lu', 'Laurens van der Maaten'],
      published: '2025-10-21',
      category: 'cs.CV',
      isWithdrawn: false,
    });
    expect([unknown, unanswered, failure]).toEqual([[], [], undefined]);
    expect(server.requests.map(({path}) => path)).toEqual([
      '/api/query?id_list=2510.18876,cs/0112017,2510.18692,math/0309136&max_results=4',
    ]);
    expect(server.requests[0]?.userAgent).toMatch(/^haru-papers \(\+https:\/\/github\.com\//);
  });

  test('more than a hundred are asked for a hundred at a time, with a pause', async () => {
    const many = Array.from({length: 201}, (_, index) => `2509.${10000 + index}`);
    const pause = 120;
    const startedAt = performance.now();
    const patience = {...server.sources.arxivPatience, pause};
    const {unanswered} = await askArxiv(ids(...many), server.sources.arxivUrl, patience);
    expect(unanswered).toHaveLength(201);
    expect(server.requests).toHaveLength(3);
    // Of the requests it is known when they are sent; they arrive when the machine has time for them. Timers may be early by 1 ms.
    expect(performance.now() - startedAt).toBeGreaterThan(2 * pause - 4);
    expect(defaultSources({}).arxivPatience.pause).toBe(3000);
  });

  test('an unknown paper, and one that is none at all, spoil no other', async () => {
    expect(await ask('2510.18692', '2510.99999', '2599.12345')).toMatchObject({
      unknown: ['2599.12345', '2510.99999'],
      unanswered: [],
    });
    expect(server.requests.at(-1)?.path).toBe('/api/query?id_list=2510.18692,2510.99999&max_results=2');
    expect((await ask('2599.12345')).unknown).toEqual(['2599.12345']);
  });

  test('an empty answer says nothing of a number', async () => {
    const nothing = {unknown: [], unanswered: ['2510.99999'], failure: expect.stringContaining('빈 답입니다')};
    expect(await ask('2510.99999')).toMatchObject(nothing);
    server.answer = (_request, response) => send(response, '<feed/>', ATOM);
    expect(await ask('2510.99999')).toMatchObject(nothing);
  });

  test('a withdrawn paper', async () => {
    expect((await ask('2510.11111')).papers.get('2510.11111' as ArxivId)).toMatchObject({isWithdrawn: true});
  });

  test.each([
    ['This paper has been withdrawn by arXiv', undefined, true],
    ['Withdrawn from ICML, accepted at NeurIPS', undefined, false],
    ['12 pages. This paper has been withdrawn from a workshop', undefined, false],
    [undefined, 'This paper has been withdrawn from review', false],
  ])('is withdrawn by its comment: %s, %s', async (comment, summary, isWithdrawn) => {
    const entry = {id: '2510.18692', title: 'MoGA', authors: ['Ann Bee'], comment, summary};
    server.answer = (_request, response) => send(response, arxivFeed([entry]), ATOM);
    expect((await ask('2510.18692')).papers.get('2510.18692' as ArxivId)).toMatchObject({isWithdrawn});
  });

  test('a title is text, decoded once', async () => {
    const {papers} = await ask('2510.66666', '2510.18795');
    expect(papers.get('2510.66666' as ArxivId)?.title).toBe(HOSTILE_TITLE);
    server.answer = (_request, response) =>
      send(response, arxivFeed([{id: '2510.18692', title: 'é &#xE9; &amp;lt; &#39;', authors: ['Ann Bee']}]), ATOM);
    expect((await ask('2510.18692')).papers.get('2510.18692' as ArxivId)?.title).toBe("é é &lt; '");
  });

  test('429 with Retry-After is waited for, then answered', async () => {
    inTurn((_request, response) => {
      response.writeHead(429, {'retry-after': '1', 'content-type': 'text/plain'}).end('Rate exceeded.');
      return true;
    });
    expect((await ask('2510.18692')).papers.size).toBe(1);
    const [first = 0, second = 0] = server.requests.map(({time}) => time);
    expect(second - first).toBeGreaterThan(950);
    expect(second - first).toBeLessThan(2500);
  });

  test('429 is given up after the bound, and at once where the server asks for too much', async () => {
    const refuse =
      (seconds: string): Answer =>
      (_request, response) => {
        response.writeHead(429, {'retry-after': seconds}).end();
        return true;
      };
    expect(await failureOf(refuse('0'))).toBe('HTTP 429, 0초 뒤에 다시 물으라고 합니다');
    expect(server.requests).toHaveLength(3);
    expect(await failureOf(refuse('3600'))).toBe('HTTP 429, 3600초 뒤에 다시 물으라고 합니다');
    expect(server.requests).toHaveLength(4);
    expect(await failureOf(refuse('Wed, 21 Oct 2099 07:28:00 GMT'))).toBe('HTTP 429');
    expect(server.requests).toHaveLength(5);
  });

  test('500 is tried again, three times in all', async () => {
    const fail: Answer = (_request, response) => send(response, 'oops', 'text/plain', 500);
    inTurn(fail, fail);
    expect((await ask('2510.18692')).papers.size).toBe(1);
    expect(server.requests).toHaveLength(3);
    expect(await failureOf(fail)).toBe('HTTP 500');
  });

  test('a slow answer ends in time, before its first byte and after', async () => {
    const start = performance.now();
    expect(await failureOf(() => true)).toBe('제때 답하지 않습니다');
    expect(
      await failureOf((_request, response) => {
        response.writeHead(200, {'content-type': ATOM}).write(whole().slice(0, 100));
        return true;
      }),
    ).toBe('제때 답하지 않습니다');
    expect(performance.now() - start).toBeLessThan(2500);
  });

  test('a body that breaks off is tried again', async () => {
    const cut: Answer = (_request, response) => {
      response.writeHead(200, {'content-type': ATOM, 'content-length': String(whole().length)});
      response.write(whole().slice(0, 300), () => response.destroy());
      return true;
    };
    inTurn(cut);
    expect((await ask('2510.18692')).papers.size).toBe(1);
    expect(await failureOf(cut)).toMatch(/^연결이 끊겼습니다/);
  });

  test.each([
    ['cut-off XML', whole().slice(0, 900), ATOM, /^XML이 깨졌습니다 \(\d+행/],
    ['malformed XML', '<feed><entry></feed>', ATOM, /^XML이 깨졌습니다/],
    ['another XML', '<?xml version="1.0"?><rss/>', ATOM, /^arXiv의 답이 아닙니다/],
    ['nothing', '', ATOM, /^XML이 깨졌습니다|^arXiv의 답이/],
    ['a page of HTML', '<!doctype html><p>Sorry', 'text/html', /^다른 종류의 답입니다 \(text\/html\)/],
    ['HTML that calls itself XML', '<!DOCTYPE html><html><p>Sorry</p></html>', ATOM, /DOCTYPE/],
    ['no type', whole(), '', /^다른 종류의 답입니다 \(종류 없음\)/],
    [
      'an entity bomb',
      `<?xml version="1.0"?><!DOCTYPE f [<!ENTITY a "${'a'.repeat(5000)}"><!ENTITY b "&a;&a;&a;&a;&a;">]><feed><entry><title>&b;&b;</title></entry></feed>`,
      ATOM,
      /DOCTYPE/,
    ],
    ['tags in tags', `<feed>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</feed>`, ATOM, /^XML이 깨졌습니다/],
    ['an entry without authors', whole().replace(/<author>[\s\S]*<\/author>/, ''), ATOM, /^답에 빠진 것이 있습니다/],
    ['a title of a novel', whole().replace('MoGA', 'M'.repeat(6000)), ATOM, /^답에 빠진 것이 있습니다/],
  ])('%s is refused', async (_name, body, type, reason) => {
    expect(await failureOf((_request, response) => send(response, body, type))).toMatch(reason);
    expect(server.requests).toHaveLength(1);
  });

  test('a body without end is not read to it', async () => {
    let sent = 0;
    const failure = await failureOf((_request, response) => {
      response.writeHead(200, {'content-type': ATOM});
      const chunk = Buffer.alloc(1024 * 1024, 'a');
      const more = () => {
        if (response.destroyed || sent > 64) return;
        sent += 1;
        response.write(chunk, more);
      };
      more();
      return true;
    });
    expect(failure).toBe('답이 8 MB를 넘습니다');
    expect(sent).toBeLessThan(32);
  });

  test('a connection that is refused is not tried again', async () => {
    await server.close();
    const start = performance.now();
    expect((await ask('2510.18692')).failure).toBe('연결할 수 없습니다 (ECONNREFUSED)');
    expect(performance.now() - start).toBeLessThan(400);
  });
});

describe('Hugging Face', () => {
  const organisations = (...wanted: string[]) =>
    askOrganisations(ids(...wanted), server.sources.huggingFaceUrl, server.sources.huggingFacePatience);
  const daily = () =>
    askDailyPapers('2025-10-22' as IsoDate, server.sources.huggingFaceUrl, server.sources.huggingFacePatience);

  test('the organisations of papers; one that it does not know has none', async () => {
    const {names, failure} = await organisations('2510.18692', '2510.18876', 'cs/0112017', '2510.18795');
    expect(Object.fromEntries(names)).toEqual({
      '2510.18692': ['ByteDance', 'ByteDance'],
      '2510.18795': ['Some `Lab` of Korea', 'somelab'],
    });
    expect(failure).toBeUndefined();
  });

  test('a failure ends the asking', async () => {
    server.answer = (_request, response) => send(response, '{"id": ', 'application/json');
    const many = Array.from({length: 40}, (_, index) => `2510.${10000 + index}`);
    expect(await organisations(...many)).toEqual({names: new Map(), failure: 'JSON이 깨졌습니다'});
    expect(server.requests.length).toBeLessThan(10);
  });

  test('the papers of a day, most votes first', async () => {
    expect(await daily()).toEqual([
      {id: '2510.18692', title: 'MoGA: Mixture-of-Groups Attention', upvotes: 31, organisation: 'ByteDance'},
      {id: '2510.18876', title: 'Grasp Any Region', upvotes: 7},
      {id: '2510.18795', title: 'ProCLIP', upvotes: 2, organisation: 'Some `Lab` of Korea'},
    ]);
    expect(server.requests[0]?.path).toBe('/api/daily_papers?date=2025-10-22&limit=100');
  });

  test.each([
    ['{"error": "no"}', 'application/json', 200, /^알던 모양의 답이 아닙니다/],
    ['[{"paper": {"id": 1}}]', 'application/json', 200, /^알던 모양의 답이 아닙니다 \(0\.paper\.id\)/],
    ['<html>', 'text/html', 200, /^다른 종류의 답입니다/],
    ['{"error": "bad date"}', 'application/json', 400, /^HTTP 400/],
    ['', 'text/plain', 404, /^HTTP 404/],
  ])('%s is no list', async (body, type, status, reason) => {
    server.answer = (_request, response) => send(response, body, type, status);
    await expect(daily()).rejects.toThrow(reason);
  });

  test('ids are not taken on trust', async () => {
    const paper = {paper: {id: '../../x', title: 'a'}};
    server.answer = (_request, response) => send(response, JSON.stringify([paper]), 'application/json');
    expect(await daily()).toEqual([]);
  });
});

test('addresses come from the environment, else they are the real ones', () => {
  expect(defaultSources({})).toMatchObject({
    arxivUrl: 'https://export.arxiv.org/',
    huggingFaceUrl: 'https://huggingface.co/',
  });
  expect(
    defaultSources({HARU_ARXIV_URL: 'http://localhost:1', HARU_HUGGINGFACE_URL: 'http://localhost:2/'}),
  ).toMatchObject({
    arxivUrl: 'http://localhost:1/',
    huggingFaceUrl: 'http://localhost:2/',
  });
});
