import {parseFeed} from '@rowanmanning/feed-parser';
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {describe, expect, test, vi} from 'vitest';
import {feedFaults} from '../../tests/clients/feedFaults.ts';
import {madeBy, testContext} from '../../tests/site/testContext.ts';
import {feeds} from './feeds.ts';

const DAY = `import a from './asset/a.png';

# 제목

머리말 [다음](/docs/papers/y2025/oct/20251021.mdx#lake)

## 1. [Sea](https://arxiv.org/abs/2510.10001) \`b\`
### A < B & C

첫 문단. 영상.

<div style={{textAlign: 'center'}}>
 <img src={a} style={{width: 20}} alt="바다" />
</div>

## 2. 호수 \`b\` \`c\`

[앞](#sea-b) ]]> ]]> \u0007\uFFFE 끝`;

const PAGES = {
  'y2025/oct/20251021': '## [Lake](https://arxiv.org/abs/2510.10002)\n\n글 $x^2$',
  'y2025/oct/20251022': DAY,
  'y2025/oct/20251023': '# 쉬는 날\n\n글',
};

const SEA = 'https://example.org/haru/docs/papers/y2025/oct/20251022#sea-b';

async function makeFeeds(pages: Record<string, string> = PAGES, baseUrl?: string) {
  return madeBy(feeds, await testContext(pages, baseUrl));
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  trimValues: false,
});

/** Checks that a feed is well-formed XML, and gives the text of all elements by name, after their attributes. */
function readXml(xml: string): Map<string, string[]> {
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  expect(XMLValidator.validate(xml)).toBe(true);
  const texts = new Map<string, string[]>();
  collect(parser.parse(xml), texts);
  return texts;
}

/** An element as the parser keeps it: `{link: [children], ':@': {href: …}}`; text is `{'#text': …}`. */
type XmlNode = Record<string, XmlNode[] | string | Record<string, string>>;

function collect(nodes: readonly XmlNode[], texts: Map<string, string[]>): void {
  for (const node of nodes) {
    const [name = '', children] = Object.entries(node).find(([key]) => key !== ':@') ?? [];
    if (!Array.isArray(children)) continue;
    const attributes = Object.entries(node[':@'] ?? {}).map(([key, value]) => ` ${key}="${value}"`);
    const text = children.map((child) => child['#text'] ?? '');
    texts.set(name, [...(texts.get(name) ?? []), [...attributes, ...text].join('')]);
    collect(children, texts);
  }
}

test('a feed reader finds all that the specifications ask for', async () => {
  const made = await makeFeeds();
  for (const file of ['rss.xml', 'atom.xml', 'organisations/b/rss.xml', 'organisations/b/atom.xml']) {
    const feed = parseFeed(made.get(file) ?? '');
    expect(feed.meta, file).toMatchObject({type: file.endsWith('rss.xml') ? 'rss' : 'atom'});
    expect([feed.language, feed.self, feed.url].every(Boolean), file).toBe(true);
    expect(new Set(feed.items.map(({id}) => id)).size, file).toBe(feed.items.length);
    for (const {id, title, url, published, content} of feed.items) {
      expect([id, title, url, content].every(Boolean), file).toBe(true);
      expect(published, file).toBeInstanceOf(Date);
    }
  }
  const rss = parseFeed(made.get('organisations/b/rss.xml') ?? '');
  expect(rss.items[0]).toMatchObject({title: 'Sea: A < B & C', url: SEA});
});

describe('of the days', () => {
  test('RSS: an entry a day with the whole of it, newest first', async () => {
    const rss = readXml((await makeFeeds()).get('rss.xml') ?? '');
    expect(rss.get('title')).toEqual([
      '하루',
      '10월 23일 목요일 — 쉬는 날',
      '10월 22일 수요일 — Sea, 호수',
      '10월 21일 화요일 — Lake',
    ]);
    expect(rss.get('pubDate')?.at(1)).toBe('Tue, 21 Oct 2025 15:00:00 GMT');
    expect(rss.get('lastBuildDate')).toEqual(['Wed, 22 Oct 2025 15:00:00 GMT']);
    expect(rss.get('language')).toEqual(['ko']);
    expect(rss.get('atom:link')?.[0]).toContain('href="https://example.org/haru/rss.xml" rel="self"');
    expect(rss.get('link')?.slice(0, 2)).toEqual([
      'https://example.org/haru/',
      'https://example.org/haru/docs/papers/y2025/oct/20251023',
    ]);
    expect(rss.get('content:encoded')?.[0]).toBe('<p>글</p>');
    expect(rss.get('content:encoded')?.[2]).toContain('<msup><mi>x</mi><mn>2</mn></msup>');
  });

  test('what a day holds is readable anywhere', async () => {
    const html = readXml((await makeFeeds()).get('rss.xml') ?? '').get('content:encoded')?.[1];
    expect(html).toContain('<a href="https://example.org/haru/docs/papers/y2025/oct/20251021#lake">다음</a>');
    expect(html).toContain('<h2>1. <a href="https://arxiv.org/abs/2510.10001">Sea</a> <code>b</code></h2>');
    expect(html).toContain('<h3>A &#x3C; B &#x26; C</h3>');
    expect(html).toMatch(
      /<img src="https:\/\/example\.org\/haru\/assets\/images\/a-[0-9a-f]{12}\.png" alt="바다" width="20" height="10">/,
    );
    expect(html).toContain(`<a href="${SEA}">앞</a> ]]&gt; ]]&gt;  끝`);
    expect(html).not.toContain('제목');
  });

  test('Atom', async () => {
    const xml = (await makeFeeds()).get('atom.xml') ?? '';
    const atom = readXml(xml);
    expect(xml).toMatch(/<feed [^>]*xml:lang="ko"/);
    expect(atom.get('updated')).toEqual([
      '2025-10-22T15:00:00.000Z',
      '2025-10-22T15:00:00.000Z',
      '2025-10-21T15:00:00.000Z',
      '2025-10-20T15:00:00.000Z',
    ]);
    expect(atom.get('id')).toContain('https://example.org/haru/docs/papers/y2025/oct/20251022');
    expect(atom.get('link')?.slice(0, 2).join()).toMatch(
      /rel="alternate" href="https:\/\/example\.org\/haru\/".*rel="self" href="[^"]*\/atom\.xml"/,
    );
    expect(atom.get('name')).toEqual(['아무개']);
  });

  test('JSON', async () => {
    const feed = JSON.parse((await makeFeeds()).get('feed.json') ?? '');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://example.org/haru/',
      feed_url: 'https://example.org/haru/feed.json',
      language: 'ko',
      authors: [{name: '아무개'}],
    });
    expect(feed.items[2]).toMatchObject({
      id: 'https://example.org/haru/docs/papers/y2025/oct/20251021',
      title: '10월 21일 화요일 — Lake',
      date_published: '2025-10-20T15:00:00.000Z',
    });
  });

  test('the latest thirty', async () => {
    const dates = Array.from({length: 31}, (_, index) => `y2025/jan/${20250101 + index}`);
    const pages = Object.fromEntries([...dates, 'y2025/feb/20250203'].map((path) => [path, '글']));
    const feed = JSON.parse((await makeFeeds(pages)).get('feed.json') ?? '');
    expect(feed.items).toHaveLength(30);
    expect(feed.items.at(-1).date_published).toBe('2025-01-02T15:00:00.000Z');
  });

  test('a day of many papers names the first', async () => {
    const page = Array.from({length: 7}, (_, index) => `## P${index}`).join('\n\n');
    const feed = JSON.parse((await makeFeeds({'y2025/oct/20251022': page})).get('feed.json') ?? '');
    expect(feed.items[0].title).toBe('10월 22일 수요일 — P0, P1, P2, P3, P4 외 2편');
  });
});

describe('of an organisation and a topic', () => {
  test('an entry a paper: its section, by its anchor, in the order of the page', async () => {
    const made = await makeFeeds();
    const feed = JSON.parse(made.get('organisations/b/feed.json') ?? '');
    expect(feed).toMatchObject({
      title: 'B · 하루',
      home_page_url: 'https://example.org/haru/organisations/b',
      feed_url: 'https://example.org/haru/organisations/b/feed.json',
    });
    expect(feed.items).toMatchObject([
      {
        id: 'tag:example.org,2025-10-22:/haru/p/2510.10001/',
        url: SEA,
        title: 'Sea: A < B & C',
        summary: '첫 문단. 영상.',
      },
      {id: 'tag:example.org,2025-10-22:/haru/docs/papers/y2025/oct/20251022#%ED%98%B8%EC%88%98', title: '호수'},
    ]);
    expect(feed.items[0].content_html).toMatch(/^<h2>.*Sea[\s\S]*<img /);
    expect(feed.items[0].content_html).not.toMatch(/호수|머리말/);
    for (const file of ['rss.xml', 'atom.xml']) {
      expect(readXml(made.get(`organisations/b/${file}`) ?? '').get('title')).toHaveLength(3);
    }
    expect(readXml(made.get('organisations/b/atom.xml') ?? '').get('title')?.[1]).toContain('Sea: A &lt; B &amp; C');
  });

  test('a slug in Korean', async () => {
    const made = await makeFeeds();
    expect(readXml(made.get('topics/영상/rss.xml') ?? '').get('atom:link')?.[0]).toContain(
      'href="https://example.org/haru/topics/%EC%98%81%EC%83%81/rss.xml"',
    );
  });

  test('the latest fifty', async () => {
    const page = (from: number) => Array.from({length: 30}, (_, index) => `## P${from + index} \`b\``).join('\n\n');
    const made = await makeFeeds({'y2025/oct/20251021': page(0), 'y2025/oct/20251022': page(30)});
    const titles = JSON.parse(made.get('organisations/b/feed.json') ?? '').items.map(
      ({title}: {title: string}) => title,
    );
    expect(titles).toHaveLength(50);
    expect([titles[0], titles[29], titles[30], titles[49]]).toEqual(['P30', 'P59', 'P10', 'P29']);
  });
});

test('the same days make the same bytes, whatever the clock says', async () => {
  vi.useFakeTimers({toFake: ['Date'], now: 0});
  // With a week that is over: a feed of nothing was updated in 1970.
  const pages = {...PAGES, 'y2025/nov/20251105': '## Later'};
  const early = await makeFeeds(pages);
  vi.setSystemTime('2031-05-06T07:08:09Z');
  const late = await makeFeeds(pages);
  vi.useRealTimers();
  expect([...late]).toEqual([...early]);
  expect([...early.values()].join()).not.toMatch(/1969|1970|2031/);
});

test('an empty archive has its feeds', async () => {
  const made = await makeFeeds({});
  expect([...made.keys()]).toEqual([
    'rss.xml',
    'atom.xml',
    'feed.json',
    'weeks/rss.xml',
    'weeks/atom.xml',
    'weeks/feed.json',
  ]);
  expect(readXml(made.get('rss.xml') ?? '').get('item')).toBeUndefined();
  expect(readXml(made.get('atom.xml') ?? '').get('updated')).toEqual(['1969-12-31T15:00:00.000Z']);
});

test.each([
  [
    'of a hostile page',
    {...PAGES, 'y2025/sep/20250901': '---\nupdated: 2025-09-03\n---\n## <think> &%$#_{}~^\\ `b`\n\n영상 $a<b$'},
  ],
  ['of an empty archive', {}],
])('all feeds %s are valid', async (_what, pages: Record<string, string>) => {
  for (const [path, text] of await makeFeeds(pages)) expect(feedFaults(path, text), path).toEqual([]);
});

test('a feed with a fault is told from a sound one', async () => {
  const made = await makeFeeds();
  const broken = (path: string, from: string | RegExp, to: string) =>
    feedFaults(path, (made.get(path) ?? '').replace(from, to));
  expect(broken('atom.xml', /<name>.*<\/name>/, '')).not.toEqual([]);
  expect(broken('atom.xml', /<updated>[^<]*/, '<updated>2025-10-22')).not.toEqual([]);
  expect(broken('rss.xml', '<language>ko</language>', '')).not.toEqual([]);
  expect(broken('feed.json', '"date_published"', '"date"')).not.toEqual([]);
  expect(broken('feed.json', '20251022"', '20251023"')).not.toEqual([]);
});

test('a site at the root', async () => {
  const html = readXml((await makeFeeds(PAGES, '/')).get('rss.xml') ?? '').get('content:encoded')?.[1];
  expect(html).toContain('<a href="https://example.org/docs/papers/y2025/oct/20251021#lake">');
});

/** The ids of all entries, each feed's in its order. */
async function idsOf(page: string): Promise<string[][]> {
  const made = await makeFeeds({'y2025/oct/20251022': page});
  return ['feed.json', 'organisations/b/feed.json'].map((file) =>
    JSON.parse(made.get(file) ?? '{"items": []}').items.map(({id}: {id: string}) => id),
  );
}

describe('an entry is new once', () => {
  const page = '## 1. [Sea](https://arxiv.org/abs/2510.10001) `b`\n### A\n\n글\n\n## 2. 호수 `b`\n\n글';

  test.each([
    ['renumbered', page.replace('1. [Sea]', '3. [Sea]').replace('2. 호수', '호수')],
    ['labelled', page.replaceAll('`b`', '`b` `c`')],
    ['rewritten', page.replace('[Sea]', '[The Sea]').replace('### A', '### B').replaceAll('글', '다른 글')],
    ['of another version', page.replace('2510.10001', '2510.10001v2')],
    ['renamed, with its id', page.replace('호수 `b`', '못 `b` {#호수}')],
  ])('when it is %s', async (_how, changed) => {
    expect(await idsOf(changed)).toEqual(await idsOf(page));
  });

  test('two sections of one paper are two entries', async () => {
    const [, ids = []] = await idsOf(`${page}\n\n## [Sea again](https://arxiv.org/abs/2510.10001) \`b\``);
    expect(new Set(ids).size).toBe(3);
  });
});

test('a reader that walks the archives gets each day once', async () => {
  const days = ['y2025/aug/20250801', 'y2025/sep/20250905', 'y2025/sep/20250906', 'y2025/oct/20251022'];
  const walk = async (paths: readonly string[], pages = paths) => {
    const made = await makeFeeds(Object.fromEntries(pages.map((path) => [path, '## A\n\n글'])));
    const entries = new Map<string, string>();
    const files: string[] = [];
    for (let file: string | undefined = 'atom.xml'; file !== undefined; ) {
      const xml: string = made.get(file) ?? '';
      files.push(file);
      for (const [, id = ''] of xml.matchAll(/<entry>[\s\S]*?<id>([^<]*)<\/id>/g)) entries.set(id, file);
      expect(readXml(xml).has('fh:archive')).toBe(file !== 'atom.xml');
      file = /rel="prev-archive" href="https:\/\/example\.org\/haru\/([^"]+)"/.exec(xml)?.[1];
    }
    return {made, files, entries};
  };
  const {made, files, entries} = await walk(days);
  expect(files).toEqual(['atom.xml', 'archive/2025-09.xml', 'archive/2025-08.xml']);
  expect([...entries.keys()].map((id) => id.slice(-8)).sort()).toEqual(days.map((path) => path.slice(-8)));
  const later = (await walk([...days, 'y2025/nov/20251103'])).made;
  for (const file of files.slice(1)) expect(later.get(file)).toBe(made.get(file));
});

test('footnotes count on over a day, and lead to the notes of the entry', async () => {
  const page = '## A\n\n가[^a]\n\n## B\n\n나[^b]\n\n[^a]: 하나\n[^b]: 둘';
  const made = await makeFeeds({'y2025/oct/20251022': page});
  const html: string = JSON.parse(made.get('feed.json') ?? '').items[0].content_html;
  const references = [...html.matchAll(/<sup><a href="#(note-[^"]+)">(\d)<\/a>/g)].map(([, id, number]) => [
    id,
    number,
  ]);
  expect(references.map(([, number]) => number)).toEqual(['1', '2']);
  for (const [id] of references) expect(html).toContain(`<li id="${id}">`);
});

test('a figure without words of its own is described as on the page', async () => {
  const page = '## A\n\n![](./asset/a.png)';
  const made = await makeFeeds({'y2025/oct/20251022': page});
  expect(JSON.parse(made.get('feed.json') ?? '').items[0].content_html).toContain('alt="A 논문의 그림"');
});

describe('an edit', () => {
  const before = {'y2025/oct/20251022': '## A `b`\n\n글', 'y2025/oct/20251023': '## B `b`\n\n글'};
  const edited = {...before, 'y2025/oct/20251022': '---\nupdated: 2025-11-20\n---\n## A `b`\n\n고친 글'};
  const FILES = ['atom.xml', 'organisations/b/atom.xml'];

  test('that is announced moves the dates of its entries, and their ids and places stay', async () => {
    const made = await makeFeeds(edited);
    for (const file of FILES) {
      expect(readXml(made.get(file) ?? '').get('updated')).toEqual([
        '2025-11-19T15:00:00.000Z',
        '2025-10-22T15:00:00.000Z',
        '2025-11-19T15:00:00.000Z',
      ]);
      expect(
        readXml(made.get(file) ?? '')
          .get('published')
          ?.at(1),
      ).toBe('2025-10-21T15:00:00.000Z');
      expect(readXml(made.get(file) ?? '').get('id')).toEqual(
        readXml((await makeFeeds(before)).get(file) ?? '').get('id'),
      );
    }
    const [later, day] = JSON.parse(made.get('feed.json') ?? '').items;
    expect(day).toMatchObject({
      date_published: '2025-10-21T15:00:00.000Z',
      date_modified: '2025-11-19T15:00:00.000Z',
    });
    expect(later).not.toHaveProperty('date_modified');
    expect(readXml(made.get('rss.xml') ?? '').get('lastBuildDate')).toEqual(['Wed, 19 Nov 2025 15:00:00 GMT']);
  });

  test('that is not moves nothing', async () => {
    const page = edited['y2025/oct/20251022'].replace(/^---[\s\S]*---\n/, '');
    const made = await makeFeeds({...edited, 'y2025/oct/20251022': page});
    const was = await makeFeeds(before);
    expect(made.get('atom.xml')).toContain('고친 글');
    for (const file of FILES)
      expect(readXml(made.get(file) ?? '').get('updated')).toEqual(readXml(was.get(file) ?? '').get('updated'));
  });
});
