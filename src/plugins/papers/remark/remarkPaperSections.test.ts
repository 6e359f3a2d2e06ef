import {compile} from '@mdx-js/mdx';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';

import {dialect} from '../../../markdown/dialect.ts';
import remarkPaperSections from './remarkPaperSections.ts';

async function compilePage(value: string, path = 'docs/papers/y2025/oct/20251022.mdx'): Promise<string> {
  const remarkPlugins = [...dialect, remarkPaperSections];
  const page = String(await compile(new VFile({value, path}), {jsx: true, remarkPlugins}));
  return page.replaceAll('_components.', '').replaceAll('{"\\n"}', '');
}

const DAY = '# 글\n\n머리말\n\n## 1. [Lake](https://arxiv.org/abs/2510.10002) `b`\n### Still\n\n글\n\n## Sea';

test('a paper is a section: its heading with its id and without its number, its subtitle, its notes', async () => {
  const page = await compilePage(DAY);
  expect(page).toContain(
    '<p>{"머리말"}</p><PaperSection anchor="lake-b" aliases="2510.10002 lake 1-lake-b" name="Lake"><PaperHeader>' +
      '<h2 id="lake-b"><PaperNumber>{"1."}</PaperNumber>{" "}<a href="https://arxiv.org/abs/2510.10002">{"Lake"}</a>' +
      '</h2><p id="still">{"Still"}</p></PaperHeader><PaperBar labels="b" /><p>{"글"}</p></PaperSection>',
  );
  expect(page).toContain(
    '<PaperSection anchor="sea" aliases="" name="Sea"><PaperHeader><h2 id="sea">{"Sea"}</h2></PaperHeader><PaperBar labels="" />',
  );
});

test('the title of the front matter stands where the author wrote no `#`', async () => {
  const page = (text: string) => compilePage(`---\ntitle: '1월 <b> {a}'\n---\n\n${text}`);
  const [titled, other] = [await page('머리말\n\n## Sea\n'), await page('# 글\n\n머리말\n')];
  expect(titled).toContain('<><DayTitle>{"1월 <b> {a}"}</DayTitle>');
  expect(titled).toMatch(/<DayTitle>.*머리말/s);
  expect(other).toContain('<DayTitle>{"글"}</DayTitle>');
  expect(other).not.toContain('1월');
});

test.each(['docs/about.mdx', 'docs/papers/y2025/oct/_part.mdx', 'src/pages/a.mdx'])('%s is no day', async (path) => {
  const page = await compilePage(DAY, path);
  expect(page).not.toContain('PaperSection');
});
