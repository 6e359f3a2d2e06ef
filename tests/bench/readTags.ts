/** A start tag of an HTML page. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** Names in lower case; an attribute without a value has an empty one. */
  attributes: ReadonlyMap<string, string>;
}

const ATTRIBUTES = /(?:"[^"]*"|'[^']*'|[^>"'])*/.source;
const TAG = new RegExp(
  `<!--.*?-->|<(script|style)\\b(${ATTRIBUTES})>.*?</\\1\\s*>|<([a-z][\\w-]*)(${ATTRIBUTES})>`,
  'gis',
);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g;

/**
 * Lists the start tags of a page in order, as a build writes them: minified, with or without quotes.
 * Comments and what scripts and styles contain are passed over. Not a parser: it knows no tree and,
 * of the entities, only `&amp;`.
 */
export function readTags(html: string): Tag[] {
  return [...html.matchAll(TAG)].flatMap((match) => {
    const name = match[1] ?? match[3];
    if (!name) return [];
    return [{name: name.toLowerCase(), attributes: readAttributes(match[2] ?? match[4] ?? '')}];
  });
}

function readAttributes(text: string): Map<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]): [string, string] => [
    name.toLowerCase(),
    (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'),
  ]);
  return new Map(pairs);
}
