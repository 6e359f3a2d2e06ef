import {VOID_ELEMENTS} from '../../markdown/knownHtml.ts';
import {nodesOf} from '../../markdown/nodesOf.ts';
import type {Finding, PageRule, ParsedPage} from '../finding.ts';

/** A tag at the beginning of a line, with an attribute in braces. Groups: what stands before it, its beginning, its name. */
const TAG = /^([ \t>]*)(<([A-Za-z][\w.:-]*)(?=\s)[^<=\r\n]*)[^<]*?=[ \t]*\{/gm;

/** Nobody types such a tag as text: it was to be JSX, and what it was to show is gone. */
export const lostTag: PageRule = {
  name: 'lost-tag',
  severity: 'warning',
  check(page) {
    const {text, tree, day, places} = page;
    const tags = [...text.matchAll(TAG)];
    if (tags.length === 0) return [];
    const texts = nodesOf(tree).flatMap((node) => {
      if (node.type !== 'text' || !node.position) return [];
      return [{value: node.value, from: places.startOf(node), to: places.offsetOf(node.position.end)}];
    });
    const told = new Set(day.problems.map(({point}) => places.offsetOf(point)));
    return tags.flatMap(({1: before = '', 2: start = '', 3: name = '', index}) => {
      const at = index + before.length;
      const isText = texts.some(({value, from, to}) => from <= at && at < to && value.includes(start));
      return isText && !told.has(at) ? [finding(page, at, name)] : [];
    });
  },
};

function finding({text, places}: ParsedPage, at: number, name: string): Finding {
  const tag = /^[^\r\n]*/.exec(text.slice(at))?.[0].trimEnd() ?? '';
  return {
    start: places.pointOf(at),
    end: places.pointOf(at + tag.length),
    reason: `태그가 되지 못해 글자로 보여 줍니다: ${tag}`,
    mend: mendOf(tag, name),
  };
}

function mendOf(tag: string, name: string): string {
  const braces = [...tag].reduce((open, letter) => open + (letter === '{' ? 1 : letter === '}' ? -1 : 0), 0);
  if (braces !== 0 && tag.endsWith('>')) return '중괄호의 짝을 맞추세요, style={{width: 640}}';
  if (VOID_ELEMENTS.has(name) && tag.endsWith('>') && !tag.endsWith('/>')) return `/>로 닫으세요, <${name} … />`;
  if (/^[A-Z]/.test(name)) return `${name}을(를) 가져왔는지, 닫았는지 보세요`;
  return '닫는 태그와 중괄호의 짝, 가져온 이름을 보세요';
}
