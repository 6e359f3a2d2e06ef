import {PAGE_TYPES} from './pageTypes.ts';
import {expect, test} from './test.ts';

test('raw HTML becomes figures and checked links, and what is none is text', async ({page, site}) => {
  await page.goto(`${site}docs/papers/y2024/dec/20241231`);
  const article = page.locator('article');
  await expect(article.locator('figure img')).toHaveAttribute('src', /^\/haru\/assets\/images\/.*\.webp$/);
  await expect(article).toContainText('<|im_start|> 로 시작하는 글과 {x_i}, p < 0.05 는 쓴 그대로.');
  await expect(article).toContainText('값은 $5 and $6 사이.');
  await expect(article).not.toContainText('보이지 않는 말');
  await expect(article.locator('s')).toHaveText('느리다');
  await article.getByRole('link', {name: '앞선 판'}).click();
  await expect(page).toHaveURL(`${site}docs/papers/y2024/dec/20241219#paperboat`);
});

test.describe("the author's own forms", () => {
  test.beforeEach(async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
  });

  test('six papers, those without a subtitle, an organisation or notes among them', async ({page}) => {
    const papers = page.locator('section[aria-labelledby]');
    await expect(papers.locator('h2')).toHaveText([
      /1\. LoomVid/,
      /2\. Point And Tell/,
      /3\. TinyTutor/,
      /4\. SPIN-BOARD/,
      /5\. ANSWERING WITHOUT REHEARSAL/,
      /6\. What the template remembers/,
    ]);
    const labels = papers.getByRole('list', {name: '기관'});
    await expect(labels).toHaveText(['bytedance', 'bytedance', 'qualcomm', 'google']);
    await expect(page.locator('time[datetime="2025-10-22"]').first()).toContainText('10월 22일 수요일');
  });

  test('tag-like tokens are text, in a line and at its start', async ({page}) => {
    await expect(page.locator('p', {hasText: '표시로 시작한 글은'})).toContainText('<|user|> 같은 표시는');
    await expect(page.locator('p', {hasText: '대화가 쏟아진다'})).toHaveText(
      '<|user|> -> 이 한 줄만 넣어도 대화가 쏟아진다고 한다.',
    );
  });

  test('`:::note:::` is a note', async ({page}) => {
    const note = page.locator('aside', {hasText: 'The calmer the search'});
    await expect(note).toContainText('노트');
    await expect(page.locator('article')).not.toContainText(':::');
  });

  test('figures are files of known size, described by their paper, and nothing jumps', async ({page}) => {
    const figures = page.locator('figure img');
    await expect(figures).toHaveCount(2);
    await expect(figures.first()).toHaveAttribute('alt', 'TinyTutor 논문의 그림');
    for (const figure of await figures.all()) {
      await expect(figure).toHaveAttribute('loading', 'lazy');
      await expect(figure).toHaveAttribute('src', /^\/haru\/assets\/images\/.*\.webp$/);
      const before = await figure.boundingBox();
      await figure.scrollIntoViewIfNeeded();
      await expect.poll(() => figure.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      const {width, height} = (await figure.boundingBox()) ?? {};
      expect({width, height}).toEqual({width: before?.width, height: before?.height});
    }
  });

  test('a cross-link leads to its section, and that section leads back', async ({page, site}) => {
    await page.getByRole('link', {name: 'SWIREASONING', exact: true}).click();
    await expect(page).toHaveURL(`${site}docs/papers/y2025/oct/20251007#swireasoning-microsoft`);
    const section = page.locator('section[aria-labelledby="swireasoning-microsoft"]');
    await expect(section.getByRole('heading', {level: 2})).toBeInViewport();
    await expect(section.locator('aside', {hasText: '이어지는 글'}).getByRole('link')).toHaveText([
      'Quiet Switch',
      'Two Clocks',
      'ANSWERING WITHOUT REHEARSAL',
      '줄기 전체 보기',
    ]);
    await section.getByRole('link', {name: 'ANSWERING WITHOUT REHEARSAL'}).click();
    await expect(page).toHaveURL(`${site}${PAGE_TYPES.day}#answering-without-rehearsal-qualcomm`);
  });
});
