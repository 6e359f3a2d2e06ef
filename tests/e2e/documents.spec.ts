import {PAGE_TYPES} from './pageTypes.ts';
import {collectFaults, expect, test} from './test.ts';

/** Every page of the fixture that React runs in the browser, a day among them. */
const HYDRATING = [
  'docs/counter/imported',
  'docs/counter/partial',
  'docs/counter/inline',
  PAGE_TYPES['day that hydrates'],
];

for (const address of HYDRATING) {
  test(`${address} holds a component, so React runs it, and finds the HTML that it would render`, async ({
    page,
    site,
  }) => {
    await page.goto(site + address, {waitUntil: 'networkidle'});
    const counter = page.getByRole('button', {name: '세기: 0'});
    await counter.click();
    await expect(page.getByRole('button', {name: '세기: 1'})).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-document');
  });
}

// The test of the test: what React would render in another way is a fault of its page.
test('HTML that React would render in another way is a fault of its page', async ({page, site, allowedFaults}) => {
  allowedFaults.push(/onRecoverableError/);
  const faults = collectFaults(page, new URL(site).origin);
  await page.route(site + HYDRATING[0], async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replace('세기: 0', '세기: 7')});
  });
  await page.goto(site + HYDRATING[0], {waitUntil: 'networkidle'});
  await expect.poll(() => faults.join('\n')).toContain('onRecoverableError');
});

test('a page that React runs leads on to a document, which is loaded anew', async ({page, site}) => {
  await page.goto(`${site}docs/counter/imported`, {waitUntil: 'networkidle'});
  await page.getByRole('link', {name: '하루논문'}).click();
  await expect(page.locator('html')).toHaveAttribute('data-document');
  await expect(page).toHaveURL(site);
  await expect(page.getByText('돌아가는 물체와 돌아가는 카메라를').last()).toBeVisible();
  await page.goBack();
  await page.getByRole('button', {name: '세기: 0'}).click();
  await expect(page.getByRole('button', {name: '세기: 1'})).toBeVisible();
});

test('a document loads one script, and no React', async ({page, site}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script')
      scripts.push(new URL(request.url()).pathname.replace(/\.[0-9a-f]+\./, '.'));
  });
  for (const address of [PAGE_TYPES.day, PAGE_TYPES['page that is a document'], PAGE_TYPES.home]) {
    scripts.length = 0;
    await page.goto(site + address, {waitUntil: 'networkidle'});
    // Once a page is loaded, it is kept for offline, and home remembers its newest day.
    const own = scripts.filter((script) => !/\/(?:offline|reading)\.js$/.test(script));
    expect(own.sort(), address).toEqual(['/haru/assets/js/site.js']);
  }
});

test('a day has the one stylesheet that all pages have, another page a second', async ({page, site}) => {
  const styles = async (address: string) => {
    await page.goto(site + address);
    const links = await page
      .locator('head link[rel=stylesheet]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    return links.map((href) => href?.replace(/\.[0-9a-f]+\./, '.'));
  };
  expect(await styles(PAGE_TYPES.day)).toEqual(['/haru/assets/css/styles.css']);
  expect(await styles(PAGE_TYPES.month)).toEqual(['/haru/assets/css/styles.css', '/haru/assets/css/pages.css']);
});

test('only a page with maths loads the stylesheet and fonts of maths', async ({page, site}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto(site + PAGE_TYPES.day, {waitUntil: 'networkidle'});
  expect(files.filter((file) => /katex/i.test(file))).toEqual([]);
  await page.goto(site + PAGE_TYPES['day with maths, tables, code and footnotes'], {waitUntil: 'networkidle'});
  expect(files.some((file) => /katex\.min\.css$/.test(file))).toBe(true);
  expect(files.some((file) => /KaTeX_Math-Italic.*\.woff2$/.test(file))).toBe(true);
});

test('no cookie is set, and nothing is stored before the reader chooses', async ({page, site, context}) => {
  await page.goto(site + PAGE_TYPES.day, {waitUntil: 'networkidle'});
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

// The test of the test: what breaks the policy on any page fails that page's test.
const BREACHES = [
  ['img-src', '<img src="https://example.org/a.png">'],
  ['frame-src', '<iframe src="https://example.org/"></iframe>'],
  ['media-src', '<video src="https://example.org/a.mp4"></video>'],
  ['style-src-elem', '<link rel="stylesheet" href="https://example.org/a.css">'],
  ['object-src', '<object data="/haru/favicon.svg"></object>'],
  ['script-src-attr', '<b onclick="a()">글</b>'],
] as const;

test('a breach of the policy is a fault of its page, whichever it is', async ({page, site, allowedFaults}) => {
  const faults = collectFaults(page, new URL(site).origin);
  await page.goto(site + PAGE_TYPES.day);
  expect(faults).toEqual([]);
  allowedFaults.push(/^console: |^failed: |^other host: https:\/\/example\.org/);
  for (const [directive, html] of BREACHES) {
    await page.evaluate((part) => {
      document.body.insertAdjacentHTML('beforeend', part);
      // A handler is looked at when it is to run.
      (document.body.lastElementChild as HTMLElement).click();
    }, html);
    await expect.poll(() => faults.join('\n')).toContain(`console: Content Security Policy: ${directive} `);
  }
});

test('the content policy lets no foreign or inline script run', async ({page, site, allowedFaults}) => {
  allowedFaults.push(/Content Security Policy/i);
  await page.goto(site + PAGE_TYPES.day);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    return 'injected' in globalThis;
  });
  expect(ran).toBe(false);
});
