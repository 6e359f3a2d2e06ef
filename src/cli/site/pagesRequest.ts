/** What GitHub Pages looks for when it is asked for an address; it serves the first file that there is. */
export type PagesRequest =
  | {kind: 'malformed'}
  /** Not below the base URL: another site's. */
  | {kind: 'outside'}
  | {kind: 'redirect'; location: string}
  | {
      kind: 'inside';
      /** Candidates in order, below the built site; none where no file can have the address. */
      files: string[];
      /** Where none of them is a file and this is a folder, the answer is a redirect to `location`. */
      folder?: string;
      location: string;
    };

/**
 * Tells what a request for an address leads to, as GitHub Pages resolves it: the file itself, then `.html` added; for an
 * address that ends in a slash the folder's index alone.
 *
 * @param url path and query as a browser sends them, `/haru/docs/papers?x`
 * @param baseUrl from slash to slash, `/haru/`
 */
export function pagesRequest(url: string, baseUrl: string): PagesRequest {
  const [, rawPath = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  const path = decodePath(rawPath);
  if (path === undefined) return {kind: 'malformed'};

  const location = `${rawPath}/${query}`;
  if (`${path}/` === baseUrl) return {kind: 'redirect', location};
  if (!path.startsWith(baseUrl)) return {kind: 'outside'};

  const parts = path.slice(baseUrl.length).split('/');
  const isFolderAddress = parts.at(-1) === '';
  if (isFolderAddress) parts.pop();
  // No empty, `.` or `..` part, however it was encoded: nothing outside the site, no redirect to `//host/`.
  if (parts.some((part) => /^\.{0,2}$|[/\\]/.test(part))) return {kind: 'inside', files: [], location};
  const target = parts.join('/');
  if (isFolderAddress) return {kind: 'inside', files: [[...parts, 'index.html'].join('/')], location};
  return {kind: 'inside', files: [target, `${target}.html`], folder: target, location};
}

/** `undefined` where the percent-encoding is malformed, or the path could not be a file's name. */
function decodePath(rawPath: string): string | undefined {
  try {
    const path = decodeURIComponent(rawPath);
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}
