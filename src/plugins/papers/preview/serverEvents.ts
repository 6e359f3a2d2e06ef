import {randomUUID} from 'node:crypto';

import {EVENTS_ADDRESS} from './eventsAddress.ts';

interface Request {
  url?: string;
  on(event: 'close', run: () => void): void;
}

interface Response {
  writeHead(status: number, headers: Record<string, string>): void;
  write(text: string): void;
}

/**
 * What pages hear from `docusaurus start`, as server-sent events. A page hears at first which server it is, `event: server`, and
 * can tell one that was begun anew. That nothing is left to hear it knows by the connection.
 */
export function serverEvents(baseUrl: string) {
  const server = randomUUID();
  const browsers = new Set<Response>();
  return {
    middleware(request: Request, response: Response, next: () => void): void {
      if (request.url !== baseUrl + EVENTS_ADDRESS) {
        next();
        return;
      }
      // Not transformed: the dev server's compression would keep events back until there are enough of them.
      response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform'});
      response.write(`event: server\ndata: ${server}\n\n`);
      browsers.add(response);
      request.on('close', () => browsers.delete(response));
    },
    /** Tells that the page at an address is rendered from something else than browsers were given. */
    tell(permalink: string): void {
      for (const browser of browsers) browser.write(`data: ${encodeURI(permalink)}\n\n`);
    },
  };
}
