/** A piece of raw HTML; `raw` is what the author wrote. */
export type HtmlToken =
  | {type: 'text'; raw: string}
  | {type: 'comment'; raw: string}
  | {type: 'open'; raw: string; name: string; attributes: [string, string][]; isSelfClosing: boolean}
  | {type: 'close'; raw: string; name: string};

// The grammar of raw HTML in CommonMark, section 6.6.
const COMMENT = /<!---?>|<!--[\s\S]*?-->/y;
const OPEN =
  /<([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w:.-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*(\/?)>/y;
const CLOSE = /<\/([A-Za-z][A-Za-z0-9-]*)\s*>/y;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:([^\s"'=<>`]+)|'([^']*)'|"([^"]*)"))?/g;

/**
 * Cuts raw HTML into tags, comments and the text between them. Names come in lower case, attribute values as written.
 * After a tag that never ends, a browser's parser and an author disagree on what a comment is: it is text from there on.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let text = 0;
  let isBroken = false;
  for (let at = html.indexOf('<'); at >= 0; ) {
    const token = tokenAt(html, at);
    if (!token && /[A-Za-z/]/.test(html[at + 1] ?? '')) isBroken = true;
    if (token && !(isBroken && token.type === 'comment')) {
      if (at > text) tokens.push({type: 'text', raw: html.slice(text, at)});
      tokens.push(token);
      text = at + token.raw.length;
    }
    at = html.indexOf('<', Math.max(text, at + 1));
  }
  if (text < html.length) tokens.push({type: 'text', raw: html.slice(text)});
  return tokens;
}

/** The opening tag at an offset, as written. */
export function openTag(html: string, at: number): string | undefined {
  OPEN.lastIndex = at;
  return OPEN.exec(html)?.[0];
}

function tokenAt(html: string, at: number): HtmlToken | undefined {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(html);
  };
  const comment = match(COMMENT);
  if (comment) return {type: 'comment', raw: comment[0]};
  const close = match(CLOSE);
  if (close) return {type: 'close', raw: close[0], name: (close[1] ?? '').toLowerCase()};
  const open = match(OPEN);
  if (!open) return undefined;
  const [raw, name = '', list = '', slash] = open;
  const attributes = [...list.matchAll(ATTRIBUTE)].map(([, key = '', bare, single, double]): [string, string] => [
    key.toLowerCase(),
    bare ?? single ?? double ?? '',
  ]);
  return {type: 'open', raw, name: name.toLowerCase(), attributes, isSelfClosing: slash === '/'};
}
