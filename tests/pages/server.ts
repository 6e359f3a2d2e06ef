import {readFile, realpath, stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, sep} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';

import {pagesRequest} from '../../src/cli/site/pagesRequest.ts';

const compress = promisify(gzip);

/** Extension → type, as mime-db (which GitHub Pages uses) has it; what is not here is `application/octet-stream`. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems',
};

const textTypes = /^text\/|^application\/(javascript|json|xml|manifest\+json|x-research-info-systems)|^image\/svg/;

interface FoundFile {
  path: string;
  /** Changes when the file does: the key of the compressed copy, and the ETag. */
  version: string;
}

type Answer =
  | {kind: 'file'; file: FoundFile; status: 200 | 404}
  | {kind: 'redirect'; location: string}
  | {kind: 'plain'; status: 400 | 404 | 405; text: string};

export interface PagesServer {
  /** Where the site starts, with the base URL and its closing slash. */
  url: string;
  /** `http://127.0.0.1:<port>`, without a slash. */
  origin: string;
  close(): Promise<void>;
}

export interface PagesOptions {
  /** The built site: what would be uploaded to GitHub Pages. */
  dir: string;
  /** The project's path, from slash to slash: `/haru/`. */
  baseUrl: string;
  /** 0 (the default) takes a free port. */
  port?: number;
  /** For how many seconds a browser may take a file from its own cache; GitHub Pages says ten minutes. */
  maxAge?: number;
}

/**
 * Serves a built site on 127.0.0.1 the way GitHub Pages serves a project site, so that a test
 * meets the same redirects and the same 404s as a reader. Ranges and `Last-Modified` are not handled.
 *
 * @throws if `dir` does not exist, if `baseUrl` does not start and end with a slash, or if the port is taken.
 */
export async function servePages({dir, baseUrl, port = 0, maxAge = 600}: PagesOptions): Promise<PagesServer> {
  if (!/^\/(.*\/)?$/.test(baseUrl)) {
    throw new Error(`baseUrl '${baseUrl}' must start and end with a slash, like '/haru/'`);
  }
  const root = await realpath(dir);
  const compressed = new Map<string, Promise<Buffer>>();

  const server = createServer((request, response) => {
    answer(request, root, baseUrl)
      .then((found) => send(found, request, response, {compressed, maxAge}))
      .catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500, {'content-type': 'text/plain; charset=utf-8'});
        response.end(String(error));
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin + baseUrl,
    origin,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Decides what an address leads to; sends nothing. */
async function answer(request: IncomingMessage, root: string, baseUrl: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return {kind: 'plain', status: 405, text: 'Method not allowed'};
  }
  const asked = pagesRequest(request.url ?? '', baseUrl);
  if (asked.kind === 'malformed') return {kind: 'plain', status: 400, text: 'Bad request'};
  if (asked.kind === 'outside') return {kind: 'plain', status: 404, text: 'Not found'};
  if (asked.kind === 'redirect') return asked;
  for (const path of asked.files) {
    const file = await findFile(join(root, path), root);
    if (file) return {kind: 'file', file, status: 200};
  }
  if (asked.folder !== undefined && (await isFolder(join(root, asked.folder)))) {
    return {kind: 'redirect', location: asked.location};
  }

  const notFound = await findFile(join(root, '404.html'), root);
  if (notFound) return {kind: 'file', file: notFound, status: 404};
  return {kind: 'plain', status: 404, text: 'Not found'};
}

async function findFile(path: string, root: string): Promise<FoundFile | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile()) return undefined;
  // A link in the folder may lead out of it.
  if (!(await realpath(path)).startsWith(root + sep)) return undefined;
  return {path, version: `${stats.size.toString(16)}-${Math.round(stats.mtimeMs).toString(16)}`};
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}

async function send(
  found: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  {compressed, maxAge}: {compressed: Map<string, Promise<Buffer>>; maxAge: number},
): Promise<void> {
  if (found.kind === 'redirect') {
    response.writeHead(301, {location: found.location, 'content-length': 0}).end();
    return;
  }
  if (found.kind === 'plain') {
    const body = Buffer.from(`${found.text}\n`);
    response.writeHead(found.status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': body.length,
      ...(found.status === 405 && {allow: 'GET, HEAD'}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }

  const {file, status} = found;
  const type = contentTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
  const isText = textTypes.test(type);
  const isGzip = isText && acceptsGzip(request.headers['accept-encoding']);
  const etag = `W/"${file.version}"`;
  response.setHeader('cache-control', `max-age=${maxAge}`);
  response.setHeader('etag', etag);
  if (isText) response.setHeader('vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }

  const body = isGzip ? await compressedBytes(file, compressed) : await readFile(file.path);
  if (isGzip) response.setHeader('content-encoding', 'gzip');
  response.writeHead(status, {'content-type': type, 'content-length': body.length});
  response.end(request.method === 'HEAD' ? undefined : body);
}

function acceptsGzip(header: string | string[] | undefined): boolean {
  return /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))|,|$)/i.test(String(header ?? ''));
}

function compressedBytes(file: FoundFile, compressed: Map<string, Promise<Buffer>>): Promise<Buffer> {
  const key = `${file.path} ${file.version}`;
  const known = compressed.get(key);
  if (known) return known;
  const bytes = readFile(file.path).then((body) => compress(body));
  compressed.set(key, bytes);
  return bytes;
}
