import {randomUUID} from 'node:crypto';

import {EVENTS_ADDRESS} from './eventsAddress.ts';

interface Request {
  url?: string;
}

interface Response {
  writeHead(status: number, headers: Record<string, string>): void;
  write(text: string): void;
}

/**
 * Middleware for `docusaurus start`: what a page hears from its server, as server-sent events. A page hears at first which
 * server it is, `event: server`, and can tell one that was begun anew. That nothing is left to hear it knows by the connection.
 */
export function serverEvents(baseUrl: string) {
  const server = randomUUID();
  return (request: Request, response: Response, next: () => void): void => {
    if (request.url !== baseUrl + EVENTS_ADDRESS) {
      next();
      return;
    }
    // Not transformed: the dev server's compression would keep events back until there are enough of them.
    response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform'});
    response.write(`event: server\ndata: ${server}\n\n`);
  };
}
