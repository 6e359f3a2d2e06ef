import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {madeBy, testContext} from '../../tests/site/testContext.ts';
import {feeds} from './feeds.ts';
import {llmsText} from './llmsText.ts';
import {markdownFiles} from './markdownFiles.ts';

const PAGES = {
  'y2025/oct/20251021': '## Lake\n\n글',
  'y2025/oct/20251022':
    "import a from './asset/a.png';\n\n# 제목\n\n## 1. [Sea](https://arxiv.org/abs/2510.10001) `b`\n\n" +
    '<div style={{textAlign: \'center\'}}>\n <img src={a} style={{width: 20}} alt="바다" />\n</div>\n\n' +
    '글 [앞](/docs/papers/y2025/oct/20251021#lake) [파일](../oct/20251021.mdx) [위](#sea-b) [파일](pathname:///haru/a.json)\n',
  'y2025/oct/20251023': '# 쉬는 날',
};

test('a day’s Markdown lies beside its page, with whole addresses', async () => {
  const made = await madeBy(markdownFiles, await testContext(PAGES));
  expect([...made.keys()]).toContain('docs/papers/y2025/oct/20251023.md');
  const day = made.get('docs/papers/y2025/oct/20251022.md')?.replace(/-[0-9a-f]{12}/, '-HASH');
  expect(day).toBe(
    '# 제목\n\n## 1. [Sea](https://arxiv.org/abs/2510.10001) `b`\n\n' +
      '![바다](https://example.org/haru/assets/images/a-HASH.png)\n\n' +
      '글 [앞](https://example.org/haru/docs/papers/y2025/oct/20251021#lake) ' +
      '[파일](https://example.org/haru/docs/papers/y2025/oct/20251021) ' +
      '[위](https://example.org/haru/docs/papers/y2025/oct/20251022#sea-b) [파일](https://example.org/haru/a.json)\n',
  );
});

test('what a drawing is called outside the site is its picture, shown or linked to', async () => {
  const text = '## Sea\n\n![바다](./asset/b.svg) [크게](asset/b.svg#x) <a href="./asset/b.s%76g">더</a>\n';
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"/>';
  const context = await testContext({'y2025/oct/20251022': text});
  writeFileSync(join(context.siteDir, 'docs/papers/y2025/oct/asset/b.svg'), drawing);
  const day = (await madeBy(markdownFiles, context)).get('docs/papers/y2025/oct/20251022.md');
  const address = /https:\/\/example\.org\/haru\/assets\/images\/b-[\w-]+\.webp/.exec(day ?? '')?.[0];
  expect(day).toBe(`## Sea\n\n![바다](${address}) [크게](${address}) <a href="${address}">더</a>\n`);
  const rss = (await madeBy(feeds, context)).get('rss.xml');
  expect(rss).toContain(`<a href="${address}">크게</a> <a href="${address}">더</a>`);
  expect(rss).not.toContain('.svg');
});

test('llms.txt lists the days, newest first, and the data', async () => {
  const made = await madeBy(llmsText, await testContext(PAGES));
  expect(made.get('llms.txt')).toBe(`# 하루

> 논문 & 글

## 최근 글

- [2025-10-23](https://example.org/haru/docs/papers/y2025/oct/20251023.md)
- [2025-10-22](https://example.org/haru/docs/papers/y2025/oct/20251022.md): Sea
- [2025-10-21](https://example.org/haru/docs/papers/y2025/oct/20251021.md): Lake

## 데이터

- [papers.json](https://example.org/haru/papers.json): 모든 논문의 이름, 주소, 기관, 주제
- [RSS 2.0](https://example.org/haru/rss.xml): 최근 글 전문
- [Atom](https://example.org/haru/atom.xml): 최근 글 전문
- [JSON Feed](https://example.org/haru/feed.json): 최근 글 전문
`);
});

test('an empty archive has no Markdown, and its data', async () => {
  const context = await testContext({}, '/');
  expect(markdownFiles(context)).toEqual([]);
  expect((await madeBy(llmsText, context)).get('llms.txt')).toMatch(/^# 하루\n\n> 논문 & 글\n\n## 데이터\n/);
});
