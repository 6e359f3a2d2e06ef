import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import type {AllowedHosts} from '../../site.ts';
import {contentPolicy} from './contentPolicy.ts';
import {finishPages} from './finishPages.ts';
import {POLICY_PLACEHOLDER} from './template.ts';

let outDir: string;

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'haru-finish-'));
});

afterEach(() => rm(outDir, {recursive: true}));

const SCRIPT = '<script>a("$&")</script>';
const RULES = '<script type=speculationrules>{"prerender":[]}</script>';
const META = `<meta http-equiv=Content-Security-Policy content="${POLICY_PLACEHOLDER}">`;
const DOCUMENT = `<html data-document=true>${META}${SCRIPT}${RULES}`;

async function finish(site: Record<string, string>, allowedHosts?: AllowedHosts): Promise<void> {
  for (const [path, text] of Object.entries({'404.html': DOCUMENT, ...site})) {
    await mkdir(dirname(join(outDir, path)), {recursive: true});
    await writeFile(join(outDir, path), text);
  }
  await finishPages({outDir, baseUrl: '/haru/', allowedHosts});
}

const text = (path: string) => readFile(join(outDir, path), 'utf8');
const policy = contentPolicy(['a("$&")', '{"prerender":[]}']);
const finished = (page: string) => page.replace(POLICY_PLACEHOLDER, () => policy);

test('every page gets the policy of the project’s own scripts, and is else as Docusaurus wrote it', async () => {
  const hydrating = `<html>${META}${SCRIPT}<p>글`;
  await finish({'docs/a.html': DOCUMENT, 'b.html': hydrating});
  expect(await text('docs/a.html')).toBe(finished(DOCUMENT));
  expect(await text('b.html')).toBe(finished(hydrating));
});

test('what looks like a script in what anyone wrote is neither allowed nor changed', async () => {
  const own = `<b title='<script>alert(1)</script>'>글</b><script>alert( 2 )</script>`;
  await finish({'a.html': DOCUMENT + own});
  expect(await text('a.html')).toBe(finished(DOCUMENT) + own);
});

test('the policy of a page names the hosts that the site allows', async () => {
  await finish({'a.html': DOCUMENT}, {images: ['a.org'], media: [], frames: []});
  expect(await text('a.html')).toContain("; img-src 'self' data: a.org; object-src");
});

test.each([
  ['other scripts than the policy knows', DOCUMENT.replace('a("$&")', "a('$&')")],
  ['no scripts', `<html data-document=true>${META}`],
  ['no rules', `<html data-document=true>${META}${SCRIPT}`],
  ['no quotes around the policy', DOCUMENT.replace(/content="([^"]*)"/, 'content=$1')],
])('a page that was written with %s stops the build', async (_what, page) => {
  await expect(finish({'docs/a.html': page})).rejects.toThrow('docs/a.html: 사이트의 스크립트가');
});

test('a site whose scripts cannot be found is not published', async () => {
  await expect(finish({'404.html': `<html>${META}${SCRIPT}`})).rejects.toThrow(
    '404.html: 사이트의 스크립트를 찾지 못해',
  );
});

test('a page that is not ours stays as it is', async () => {
  await finish({'google1.html': 'google-site-verification: google1.html'});
  expect(await text('google1.html')).toBe('google-site-verification: google1.html');
});

const scripts = {
  'assets/js/site.1.js': '',
  'assets/js/main.2.js': '',
  'assets/js/3.js': '',
  'a.js': '',
  'assets/b.js': '',
};
const left = () => Object.keys(scripts).filter((path) => existsSync(join(outDir, path)));

test.each([
  ['quoted', '<html lang="ko" data-document="true"><script src="/haru/assets/js/site.1.js" defer></script>'],
  ['minified', '<html lang=ko data-document=true><script src=/haru/assets/js/site.1.js defer></script>'],
])('where every page is a document, scripts that none loads go (%s)', async (_what, page) => {
  await finish({...scripts, 'index.html': page, 'docs/a.html': page});
  expect(left()).toEqual(['assets/js/site.1.js', 'a.js', 'assets/b.js']);
});

test('where one page hydrates, all scripts stay', async () => {
  const hydrating = '<html><script src=/haru/assets/js/main.2.js></script><p data-document>글';
  await finish({...scripts, 'index.html': '<html data-document>', 'docs/a.html': hydrating});
  expect(left()).toEqual(Object.keys(scripts));
});

test('what the scripts of a document load later stays', async () => {
  const page = '<html data-document><script src=/haru/assets/js/site.1.js></script>';
  await finish({
    ...scripts,
    'index.html': page,
    'assets/js/site.1.js': 'u=e=>"assets/js/"+e+"."+{42:"0a1b2c3d",43:"4e5f6a7b"}[e]+".js"',
    'assets/js/42.0a1b2c3d.js': '',
    'assets/js/43.4e5f6a7b.js': '',
    'assets/js/44.8c9d0e1f.js': '',
  });
  const kept = await readdir(join(outDir, 'assets/js'));
  expect(kept.sort()).toEqual(['42.0a1b2c3d.js', '43.4e5f6a7b.js', 'site.1.js']);
});

test('a page that only leads on needs no scripts', async () => {
  const page = '<html data-document><script src=/haru/assets/js/site.1.js></script>';
  await finish({...scripts, 'index.html': page, 'p/1/index.html': '<html><meta http-equiv="refresh">'});
  expect(left()).toEqual(['assets/js/site.1.js', 'a.js', 'assets/b.js']);
});
