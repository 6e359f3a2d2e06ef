import {findEsm} from '../../markdown/findEsm.ts';
import {PROVIDED_NAMES, VOID_ELEMENTS} from '../../markdown/knownHtml.ts';
import {nodesOf} from '../../markdown/nodesOf.ts';
import type {Finding, PageRule, ParsedPage} from '../finding.ts';

/** A tag at the beginning of a line, with an attribute in braces. Groups: what stands before it, its beginning, its name. */
const TAG = /^([ \t>]*)(<([A-Za-z][\w.:-]*)(?=\s)[^<=\r\n]*)[^<]*?=[ \t]*\{/gm;

/** A component's tag at the beginning of a line. Groups as above; the name of a closing tag follows its slash. */
const COMPONENT = /^([ \t>]*)(<\/?([A-Z][\w.]*)(?=[\s/>]))/gm;

/** Nobody types such a tag as text: it was to be JSX, and what it was to show is gone. */
export const lostTag: PageRule = {
  name: 'lost-tag',
  severity: 'warning',
  check(page) {
    const {text, day, places} = page;
    const tags = [...text.matchAll(TAG), ...componentTags(text)];
    if (tags.length === 0) return [];
    const texts = textsOf(page);
    const told = new Set(day.problems.map(({point}) => places.offsetOf(point)));
    let next = 0;
    return tags
      .sort((one, other) => one.index - other.index)
      .flatMap(({1: before = '', 2: start = '', 3: name = '', index}) => {
        const at = index + before.length;
        while ((texts[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
        const around = texts[next];
        if (!around || around.from > at || told.has(at) || !around.holds(start)) return [];
        told.add(at);
        return [finding(page, at, name)];
      });
  },
};

interface PlacedText {
  from: number;
  to: number;
  holds(words: string): boolean;
}

/** The texts of a page in order. Those of one block of HTML, all of which have the block's place, are one. */
function textsOf({tree, places}: ParsedPage): PlacedText[] {
  const values = new Map<string, {from: number; to: number; value: string}>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'text' || !node.position) continue;
    const [from, to] = [places.startOf(node), places.offsetOf(node.position.end)];
    const key = `${from} ${to}`;
    values.set(key, {from, to, value: `${values.get(key)?.value ?? ''}${node.value}\n`});
  }
  return [...values.values()]
    .sort((one, other) => one.from - other.from)
    .map(({from, to, value}) => {
      const known = new Map<string, boolean>();
      const holds = (words: string) => {
        const found = known.get(words) ?? value.includes(words);
        known.set(words, found);
        return found;
      };
      return {from, to, holds};
    });
}

/** Tags of what the page has imported, or may use without: the others are words, `<Title>`. */
function componentTags(text: string): RegExpExecArray[] {
  const tags = [...text.matchAll(COMPONENT)];
  if (tags.length === 0) return [];
  const {names} = findEsm(text);
  return tags.filter(({3: name = ''}) => {
    const [root = ''] = name.split('.');
    return names.has(root) || PROVIDED_NAMES.has(root);
  });
}

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
  if (/^[A-Z]/.test(name) && tag.includes('{')) return `${name}을(를) 가져왔는지, 닫았는지 보세요`;
  if (/^[A-Z]/.test(name)) return `<${name}>과 </${name}>의 짝을 맞추세요`;
  return '닫는 태그와 중괄호의 짝, 가져온 이름을 보세요';
}
