import {extname} from 'node:path';
import logger from '@docusaurus/logger';
import type {Output} from '../../../derived/output.ts';
import {decodePath} from '../../../markdown/decodeAddress.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

interface Request {
  url?: string;
}

interface Response {
  statusCode: number;
  setHeader(name: string, value: string): void;
  end(content: string | Uint8Array): void;
}

/**
 * Middleware for `docusaurus start`: answers with the outputs of the current text, each made when it is asked for.
 *
 * @param current gives the outputs by path, anew after each change
 */
export function serveOutputs(baseUrl: string, current: () => ReadonlyMap<string, Output>) {
  return (request: Request, response: Response, next: () => void): void => {
    const path = outputPath(request.url ?? '', baseUrl);
    const output = current().get(path) ?? current().get(`${path}.html`);
    if (!output) {
      next();
      return;
    }
    Promise.resolve()
      .then(() => output.content())
      .then(
        (content) => {
          response.setHeader('Content-Type', TYPES[extname(output.path)] ?? 'application/octet-stream');
          response.setHeader('Cache-Control', 'no-store');
          response.end(content);
        },
        (error: unknown) => {
          logger.error(`${output.path}: ${error instanceof Error ? error.message : error}`);
          response.statusCode = 500;
          response.end(`${output.path}: 만들 수 없습니다`);
        },
      );
  };
}

function outputPath(url: string, baseUrl: string): string {
  const path = decodePath(url.replace(/[?#].*$/, ''));
  const below = path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path;
  return below.endsWith('/') ? `${below}index.html` : below;
}
