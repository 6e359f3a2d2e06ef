interface Request {
  url?: string;
}

interface Response {
  statusCode: number;
  setHeader(name: string, value: string): void;
  end(content?: string): void;
}

/** Below the base URL: where `docusaurus start` gives what a page is rendered from, `preview/page?path=/docs/papers`. */
export const PAGE_ADDRESS = 'preview/page';

/** @param jsonOf what the page at an address gets, as JSON; nothing where there is no such page */
export function servePageData(baseUrl: string, jsonOf: (permalink: string) => string | undefined) {
  return (request: Request, response: Response, next: () => void): void => {
    // No `URL`, which throws at what any browser can ask for, `//`.
    const [pathname, query] = (request.url ?? '').split('?');
    if (pathname !== baseUrl + PAGE_ADDRESS) {
      next();
      return;
    }
    const json = jsonOf(new URLSearchParams(query).get('path') ?? '');
    response.statusCode = json === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(json);
  };
}
