import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

import type {Sources} from '../../src/cli/metadata/sources.ts';
import {arxivError, arxivFeed, arxivPapers} from './arxivAnswers.ts';
import {dailyPapers, huggingFacePaper} from './huggingFaceAnswers.ts';

/** Answers one request instead of the usual; `false` where it leaves it to the next. */
export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean | undefined;

/** A server on this machine that speaks as arXiv's API and Hugging Face's do. */
export interface SourceServer {
  /** Both sources at this server, with short times. */
  sources: Sources;
  /** All requests so far, with their times in milliseconds. */
  requests: {path: string; userAgent: string; time: number}[];
  /** What answers first; the requests that it leaves get the usual answers. */
  answer?: Answer;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startSources(): Promise<SourceServer> {
  const requests: SourceServer['requests'] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push({
      path: request.url ?? '',
      userAgent: String(request.headers['user-agent']),
      time: performance.now(),
    });
    if (!started.answer?.(request, response, url)) usualAnswer(response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const patience = {timeout: 400, retries: 2, longestWait: 1500, pause: 20};
  const started: SourceServer = {
    sources: {arxivUrl: address, huggingFaceUrl: address, arxivPatience: patience, huggingFacePatience: patience},
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return started;
}

function usualAnswer(response: ServerResponse, url: URL): void {
  const paper = /^\/api\/papers\/(.+)$/.exec(url.pathname)?.[1];
  if (url.pathname === '/api/query') {
    const ids = (url.searchParams.get('id_list') ?? '').split(',');
    const malformed = ids.find((id) => /^\d\d(?:00|1[3-9]|[2-9]\d)\./.test(id));
    if (malformed) send(response, arxivError(malformed), 'application/atom+xml; charset=UTF-8', 400);
    else send(response, arxivFeed(arxivPapers(ids)), 'application/atom+xml; charset=UTF-8');
  } else if (url.pathname === '/api/daily_papers')
    send(response, JSON.stringify(dailyPapers), 'application/json; charset=utf-8');
  else {
    const found = paper === undefined ? undefined : huggingFacePaper(paper);
    if (found) send(response, JSON.stringify(found), 'application/json; charset=utf-8');
    else send(response, '{"error":"Paper not found"}', 'application/json; charset=utf-8', 404);
  }
}

/** Sends a whole answer. */
export function send(response: ServerResponse, body: string, type: string, status = 200): true {
  response.writeHead(status, {'content-type': type}).end(body);
  return true;
}
