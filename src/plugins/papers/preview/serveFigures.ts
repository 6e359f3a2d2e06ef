import type {Figures} from '../../../derived/figures/figures.ts';

interface Request {
  url?: string;
}

interface Response {
  setHeader(name: string, value: string): void;
  end(content: Uint8Array): void;
}

/** Gives the figures of days that are data, which are the author's own files in `docusaurus start`. */
export function serveFigures(baseUrl: string, figures: Pick<Figures, 'content'>) {
  return (request: Request, response: Response, next: () => void): void => {
    const address = request.url?.startsWith(baseUrl) ? request.url.slice(baseUrl.length) : '';
    figures.content(address).then((content) => {
      if (!content) return next();
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    }, next);
  };
}
