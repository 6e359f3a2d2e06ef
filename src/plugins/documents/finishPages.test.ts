import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import type {AllowedHosts} from '../../site.ts';
import {contentPolicy} from './contentPolicy.ts';
import {finishPages} from './finishPages.ts';
import {POLICY_PLACEHOLDER, speculationRules} from './template.ts';

let outDir: string;

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'haru-finish-'));
});

afterEach(() => rm(outDir, {recursive: true}));

const SCRIPT = '<script>a("$&");</script>';

async function finish(site: Record<string, string>, allowedHosts?: AllowedHosts, tags = SCRIPT): Promise<void> {
  for (const [path, text] of Object.entries(site)) {
    await mkdir(dirname(join(outDir, path)), {recursive: true});
    await writeFile(join(outDir, path), text);
  }
  await finishPages({outDir, baseUrl: '/haru/', tags, allowedHosts});
}

const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY_PLACEHOLDER}">`;
const RULES = speculationRules('/haru/').replace(/<[^>]*>/g, '');
const text = (path: string) => readFile(join(outDir, path), 'utf8');

test('every page gets the policy of the project’s own scripts, which lose their spaces', async () => {
  const page = `<html data-document>${META}<script>\n a("$&");\n</script>`;
  await finish({'docs/a.html': page, 'b.html': page}, undefined, page);
  const policy = contentPolicy(['a("$&");', RULES]);
  const finished = `<html data-document>${META.replace(POLICY_PLACEHOLDER, () => policy)}${SCRIPT}`;
  expect(await text('docs/a.html')).toBe(finished);
  expect(await text('b.html')).toBe(finished);
});

test('what looks like a script in what anyone wrote is neither allowed nor changed', async () => {
  const own = `<b title='<script>alert(1)</script>'>글</b><script>alert( 2 )</script>`;
  await finish({'a.html': `<html>${META}${SCRIPT}${own}`});
  const policy = contentPolicy(['a("$&");', RULES]);
  expect(await text('a.html')).toBe(`<html>${META.replace(POLICY_PLACEHOLDER, () => policy)}${SCRIPT}${own}`);
});

test('the policy of a page names the hosts that the site allows', async () => {
  await finish({'a.html': META + SCRIPT}, {images: ['a.org'], media: [], frames: []});
  expect(await text('a.html')).toContain("; img-src 'self' data: a.org; object-src");
});

test('a page whose scripts were written anew by another would not run them, and stops the build', async () => {
  await expect(finish({'docs/a.html': `${META}<script>a('$&')</script>`})).rejects.toThrow('docs/a.html');
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
  const page = '<html data-document><script src=/haru/assets/js/runtime~site.1.js></script>';
  await finish({
    ...scripts,
    'index.html': page,
    'assets/js/runtime~site.1.js': 'u=e=>"assets/js/"+e+"."+{42:"0a1b2c3d",43:"4e5f6a7b"}[e]+".js"',
    'assets/js/42.0a1b2c3d.js': '',
    'assets/js/43.4e5f6a7b.js': '',
    'assets/js/44.8c9d0e1f.js': '',
  });
  const kept = await readdir(join(outDir, 'assets/js'));
  expect(kept.sort()).toEqual(['42.0a1b2c3d.js', '43.4e5f6a7b.js', 'runtime~site.1.js']);
});

test('a page that only leads on needs no scripts', async () => {
  const page = '<html data-document><script src=/haru/assets/js/site.1.js></script>';
  await finish({...scripts, 'index.html': page, 'p/1/index.html': '<html><meta http-equiv="refresh">'});
  expect(left()).toEqual(['assets/js/site.1.js', 'a.js', 'assets/b.js']);
});
