import {join} from 'node:path';

import sharp from 'sharp';
import {expect, test} from 'vitest';
import {madeBy, testContext} from '../../tests/site/testContext.ts';
import {type DayPreview, previews} from './previews.ts';

const LONG = '긴 문단의 한 문장이 이어진다. '.repeat(30);

const PAGES = {
  'y2025/oct/20251020': `import a from './asset/wide.png';

## 1. [Lake](https://arxiv.org/abs/2510.10002) \`hanriver\`
### 호수 \`b\`

첫 문단 *강조*.

<div style={{textAlign: 'center'}}>
 <img src={a} style={{width: 20}} alt="바다" />
</div>

## 2. Alone

아무도 부르지 않는다.`,
  'y2025/oct/20251021': '## River\n\n[호수](/docs/papers/y2025/oct/20251020#2510.10002)에서 온다.',
  'y2025/oct/20251022': '## Sea\n\n![아이콘](./asset/a.png) [하루](../oct/20251023.mdx)',
  'y2025/oct/20251023': `${Array.from({length: 8}, (_, index) => `## Tide ${index}\n\n${LONG}`).join('\n\n')}\n\n[위](#tide-0)`,
  'y2025/oct/20251024': '## Nobody\n\n글 [밖](https://example.org) [없음](/docs/papers/y2025/oct/20251030)',
};

async function made(): Promise<Map<string, DayPreview>> {
  const context = await testContext(PAGES);
  await sharp({create: {width: 900, height: 300, channels: 3, background: '#c33'}})
    .png()
    .toFile(join(context.siteDir, 'docs/papers/y2025/oct/asset/wide.png'));
  const files = await madeBy(previews, context);
  return new Map([...files].map(([path, text]) => [path.replace(/^docs\/papers\//, ''), JSON.parse(text)]));
}

test('only days that links or follow-ups lead to have a file', async () => {
  expect([...(await made()).keys()]).toEqual([
    'y2025/oct/20251020.preview.json',
    'y2025/oct/20251021.preview.json',
    'y2025/oct/20251023.preview.json',
  ]);
});

test('a linked paper has what a card shows, another its name', async () => {
  expect((await made()).get('y2025/oct/20251020.preview.json')).toEqual({
    date: '2025-10-20',
    papers: [
      {
        name: 'Lake',
        ids: ['lake-hanriver', '2510.10002', 'lake', '1-lake-hanriver'],
        organisations: ['hanriver'],
        subtitle: '호수 b',
        lead: '첫 문단 강조.',
        figure: {src: expect.stringMatching(/^\/haru\/assets\/images\/wide-\w+\.png$/), width: 900, height: 300},
      },
      {name: 'Alone'},
    ],
  });
});

test('a link to a file or on the page itself counts, and a long lead ends after a word', async () => {
  const day = (await made()).get('y2025/oct/20251023.preview.json');
  expect(day?.papers.map(({name}) => name)).toHaveLength(8);
  expect(day?.papers[0]?.lead).toMatch(/^긴 문단의 .{100,}[가-힣]…$/);
  expect(day?.papers[1]).toEqual({name: 'Tide 1'});
});

test('many linked papers are told shorter, so that the file stays small', async () => {
  const links = Array.from({length: 8}, (_, index) => `[${index}](/docs/papers/y2025/oct/20251023#tide-${index})`);
  const context = await testContext({...PAGES, 'y2025/oct/20251025': `## All\n\n${links.join(' ')}`});
  const text = (await madeBy(previews, context)).get('docs/papers/y2025/oct/20251023.preview.json') ?? '';
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000);
  for (const {lead} of (JSON.parse(text) as DayPreview).papers) expect(lead).toMatch(/…$/);
});
