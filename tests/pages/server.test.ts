import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type PagesServer, servePages} from './server.ts';

const site: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'nothing here',
  x: 'x itself',
  'x.html': 'x page',
  'both.html': 'page beside a folder',
  'both/index.html': 'index of the folder',
  'both/inner.html': 'inner page',
  'folder/index.html': 'folder index',
  'bare/deep.txt': 'a folder without an index',
  'file.html': 'file page',
  'v1.5/index.html': 'dotted folder',
  '오늘 글.html': '한글',
  'app.js': 'export {};'.repeat(200),
  'figure.png': 'not text'.repeat(200),
};

const types: Record<string, string> = {
  'a.html': 'text/html; charset=utf-8',
  'a.css': 'text/css; charset=utf-8',
  'a.js': 'application/javascript; charset=utf-8',
  'a.json': 'application/json; charset=utf-8',
  'a.svg': 'image/svg+xml',
  'a.png': 'image/png',
  'a.jpg': 'image/jpeg',
  'a.webp': 'image/webp',
  'a.avif': 'image/avif',
  'a.woff2': 'font/woff2',
  'a.xml': 'application/xml',
  'a.txt': 'text/plain; charset=utf-8',
  'a.pdf': 'application/pdf',
  'a.wasm': 'application/wasm',
  'a.ico': 'image/x-icon',
  'a.webmanifest': 'application/manifest+json',
  'a.bib': 'text/x-bibtex; charset=utf-8',
  'a.ris': 'application/x-research-info-systems',
  'a.pf_index': 'application/octet-stream',
};

let parent: string;
let dir: string;
let server: PagesServer;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'haru-pages-'));
  dir = join(parent, 'build');
  for (const [path, text] of Object.entries(site)) await write(path, text);
  for (const name of Object.keys(types)) await write(`types/${name}`, 'body');
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await symlink(join(parent, 'secret.txt'), join(dir, 'link.txt'));
  server = await servePages({dir, baseUrl: '/haru/'});
});

afterAll(async () => {
  await server.close();
  await rm(parent, {recursive: true});
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), {recursive: true});
  await writeFile(join(dir, path), text);
}

interface Reply {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Not `fetch`: it follows redirects, unpacks gzip and mends `..` before the server sees it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', to = server): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const {hostname, port} = new URL(to.origin);
    const asked = request({hostname, port, path, method, headers, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)}),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('an address leads to', () => {
  test.each([
    ['the home page', '/haru/', 'home'],
    ['a file before a page of the same name', '/haru/x', 'x itself'],
    ['a page without its extension', '/haru/file', 'file page'],
    ['a page with its extension', '/haru/file.html', 'file page'],
    ['the page beside a folder of the same name', '/haru/both', 'page beside a folder'],
    ['the index of that folder', '/haru/both/', 'index of the folder'],
    ['a page in that folder', '/haru/both/inner', 'inner page'],
    ['a folder’s index', '/haru/folder/', 'folder index'],
    ['a folder with a dot in its name', '/haru/v1.5/', 'dotted folder'],
    ['a name in percent-encoding', `/haru/${encodeURIComponent('오늘 글')}`, '한글'],
    ['a page, whatever the query', '/haru/file?a=/b/', 'file page'],
  ])('%s', async (_what, path, text) => {
    const reply = await ask(path);
    expect([reply.status, reply.body.toString()]).toEqual([200, text]);
  });

  test.each([
    ['a folder', '/haru/folder', '/haru/folder/'],
    ['a folder without an index', '/haru/bare', '/haru/bare/'],
    ['a folder with a dot in its name', '/haru/v1.5', '/haru/v1.5/'],
    ['a folder, with a query', '/haru/folder?q=%20a', '/haru/folder/?q=%20a'],
    ['the site', '/haru', '/haru/'],
  ])('%s with a slash, by a redirect', async (_what, path, location) => {
    const reply = await ask(path);
    expect([reply.status, reply.headers.location]).toEqual([301, location]);
  });
});

describe('404', () => {
  test.each([
    ['nothing there', '/haru/none'],
    ['a slash after a page', '/haru/file/'],
    ['a slash after a file', '/haru/app.js/'],
    ['a folder without an index', '/haru/bare/'],
    ['two slashes', '/haru//folder'],
    ['a path upwards', '/haru/../secret.txt'],
    ['a path upwards inside the site', '/haru/folder/../x'],
    ['an encoded path upwards', '/haru/%2e%2e/secret.txt'],
    ['an encoded slash upwards', '/haru/..%2fsecret.txt'],
    ['a backslash upwards', '/haru/..%5csecret.txt'],
    ['a link out of the site', '/haru/link.txt'],
  ])('%s: the site’s own page', async (_what, path) => {
    const reply = await ask(path);
    expect([reply.status, reply.body.toString()]).toEqual([404, 'nothing here']);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each(['/', '/other/file', '/harufile', '/file'])('outside the base URL: plain (%s)', async (path) => {
    const reply = await ask(path);
    expect([reply.status, reply.headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(reply.body.toString()).not.toContain('nothing here');
  });

  test('plain where the site has no 404.html', async () => {
    const other = await servePages({dir: join(dir, 'folder'), baseUrl: '/'});
    const replies = [await ask('/none', {}, 'GET', other), await ask('/', {}, 'GET', other)];
    await other.close();
    expect(replies.map(({status, body}) => [status, body.toString()])).toEqual([
      [404, 'Not found\n'],
      [200, 'folder index'],
    ]);
  });
});

test.each(['/haru/%', '/haru/%zz', '/haru/%ff', '/haru/a%00b'])('400 for malformed encoding: %s', async (path) => {
  expect((await ask(path)).status).toBe(400);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('405 for %s', async (method) => {
  const reply = await ask('/haru/file', {}, method);
  expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each(['/haru/app.js', '/haru/none', '/other'])('HEAD says what GET would, without a body: %s', async (path) => {
  const get = await ask(path);
  const head = await ask(path, {}, 'HEAD');
  expect(head.body).toHaveLength(0);
  expect(head.status).toBe(get.status);
  expect(head.headers).toMatchObject({
    'content-length': String(get.body.length),
    'content-type': get.headers['content-type'],
  });
});

test.each(Object.entries(types))('the type of %s', async (name, type) => {
  expect((await ask(`/haru/types/${name}`)).headers['content-type']).toBe(type);
});

describe('gzip', () => {
  test.each(['gzip', 'br, gzip', 'gzip;q=0.5, br', '*', 'deflate, *;q=1.0'])('for text, on “%s”', async (encoding) => {
    const reply = await ask('/haru/app.js', {'accept-encoding': encoding});
    expect(reply.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(reply.body.length),
      vary: 'Accept-Encoding',
    });
    expect(gunzipSync(reply.body).toString()).toBe(site['app.js']);
  });

  test.each(['', 'br', 'identity', 'gzip;q=0', 'gzip;q=0.0, br', 'xgzip'])('not on “%s”', async (encoding) => {
    const reply = await ask('/haru/app.js', {'accept-encoding': encoding});
    expect(reply.headers['content-encoding']).toBeUndefined();
    expect(reply.body.toString()).toBe(site['app.js']);
  });

  test('not for what is compressed already', async () => {
    const reply = await ask('/haru/figure.png', {'accept-encoding': 'gzip'});
    expect(reply.headers['content-encoding']).toBeUndefined();
  });

  test('of the 404 page', async () => {
    const reply = await ask('/haru/none', {'accept-encoding': 'gzip'});
    expect([reply.status, gunzipSync(reply.body).toString()]).toEqual([404, 'nothing here']);
  });

  test('follows a file that was built again', async () => {
    await write('again.txt', 'first');
    await ask('/haru/again.txt', {'accept-encoding': 'gzip'});
    await write('again.txt', 'second build');
    const reply = await ask('/haru/again.txt', {'accept-encoding': 'gzip'});
    expect(gunzipSync(reply.body).toString()).toBe('second build');
  });
});

test('pages are kept for ten minutes, and then asked for by their tag', async () => {
  const first = await ask('/haru/file');
  expect(first.headers['cache-control']).toBe('max-age=600');
  const again = await ask('/haru/file', {'if-none-match': String(first.headers.etag)});
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('says where it listens, and stops listening when closed', async () => {
  const other = await servePages({dir, baseUrl: '/haru/'});
  expect(other.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(other.url).toBe(`${other.origin}/haru/`);
  await other.close();
  await expect(ask('/haru/', {}, 'GET', other)).rejects.toThrow('ECONNREFUSED');
});

test.each(['haru', '/haru', 'haru/', ''])('refuses the base URL “%s”', async (baseUrl) => {
  await expect(servePages({dir, baseUrl})).rejects.toThrow('must start and end with a slash');
});
