import {isMap, isScalar, type Node, type Pair, parseDocument} from 'yaml';

import {splitFrontMatter} from '../../markdown/frontMatterBlock.ts';
import {readFrontMatter} from '../day/frontMatter.ts';
import {applyEdits} from './textEdits.ts';

/**
 * Gives a key of a page's front matter a plain value, in the place of what it has or as a last line; all else stays as typed.
 *
 * @returns nothing where the front matter is no list of lines, `{title: 글}`, or no YAML: only its author knows what was meant
 */
export function putFrontMatterValue(page: string, key: string, value: string): string | undefined {
  const after = withValue(page, key, value);
  // What is written is what will be read, or nothing is.
  return after && readFrontMatter(splitFrontMatter(after).yaml).values[key] === value ? after : undefined;
}

function withValue(page: string, key: string, value: string): string | undefined {
  const {yaml, text} = splitFrontMatter(page);
  const newline = /\r\n|[\n\r]/.exec(page)?.[0] ?? '\n';
  const line = `${key}: ${value}${newline}`;
  if (text.length === page.length) {
    const mark = page.startsWith('\uFEFF') ? 1 : 0;
    return `${page.slice(0, mark)}---${newline}${line}---${newline}${newline}${page.slice(mark)}`;
  }
  const start = page.indexOf(newline) + newline.length;
  const put = (from: number, to: number, words: string) =>
    applyEdits(page, [{start: start + from, end: start + to, text: words}]);
  const {contents, errors} = parseDocument(yaml, {prettyErrors: false, logLevel: 'silent', resolveKnownTags: false});
  if (errors.length > 0) return undefined;
  if (!isMap(contents)) return put(yaml.length, yaml.length, line);
  if (contents.flow) return undefined;
  const pair = (contents.items as Pair<Node, Node | null>[]).find((item) => String(item.key) === key);
  if (!pair) return put(yaml.length, yaml.length, line);
  const [from, to] = pair.value?.range ?? [];
  if (from === undefined || to === undefined || (pair.value && !isScalar(pair.value))) return undefined;
  return put(from, to, from === to && !/\s/.test(yaml[from - 1] ?? '') ? ` ${value}` : value);
}
