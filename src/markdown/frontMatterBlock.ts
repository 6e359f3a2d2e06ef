import {isMap, isScalar, parseDocument} from 'yaml';

const BLOCK = /^\uFEFF?---[ \t]*(?:\r\n|[\n\r])((?:[\s\S]*?(?:\r\n|[\n\r]))??)---[ \t]*(?:\r\n|[\n\r]|$)/;
/** `title: 글`, as the first thing on a line. */
const KEY = /^[\p{L}\p{N}_"'][^\r\n:]{0,60}:(?:[ \t]|$)/mu;

/**
 * Cuts a page into its front matter and its text: what stands between two `---` at its very beginning and names something.
 * Words between two rules are the page's text, and `---js` begins nothing.
 */
export function splitFrontMatter(page: string): {yaml: string; text: string} {
  const [block, yaml = ''] = BLOCK.exec(page) ?? [];
  if (block === undefined || !namesSomething(yaml)) return {yaml: '', text: page};
  return {yaml, text: page.slice(block.length)};
}

/** The words between two `---` at a page's beginning that are no front matter; offsets of the text between the two lines. */
export function ruledOpening(page: string): {start: number; end: number} | undefined {
  const [block, yaml = ''] = BLOCK.exec(page) ?? [];
  if (block === undefined || namesSomething(yaml)) return undefined;
  const start = block.indexOf('---') + (/---[ \t]*(?:\r\n|[\n\r])/.exec(block)?.[0].length ?? 0);
  return {start, end: start + yaml.length};
}

/** A map, nothing at all, or what was to become a map and is no YAML. */
function namesSomething(yaml: string): boolean {
  try {
    const {contents, errors} = parseDocument(yaml, {prettyErrors: false, logLevel: 'silent', resolveKnownTags: false});
    if (errors.length > 0) return KEY.test(yaml);
    return contents === null || isMap(contents) || (isScalar(contents) && contents.value === null);
  } catch {
    // A thousand brackets, one in the other.
    return KEY.test(yaml);
  }
}
