import type {Code, Nodes, Paragraph, Text} from 'mdast';
import {visit} from 'unist-util-visit';

import {CONTAINER_NAMES} from '../../markdown/containers.ts';
import {keptTokens} from '../../markdown/keptTokens.ts';
import type {Finding, PageRule, ParsedPage} from '../finding.ts';

/** HTML that people write around blocks; a lone `<s>` or `<b>` is more often a token. */
const BLOCK_TAG = /^<(details|summary|div|table|center)\b/i;

/** Blocks that begin and do not end: code swallows what follows, all others stand as text. */
export const unclosed: PageRule = {
  name: 'unclosed',
  severity: 'warning',
  check(page) {
    const found: Finding[] = [];
    visit(page.tree, (node: Nodes) => {
      if (node.type === 'code') found.push(...openFence(node, page));
      if (node.type === 'paragraph') found.push(...openContainers(node, page));
      if (node.type === 'text') found.push(...openComment(node, page), ...openMaths(node, page));
    });
    for (const {token, point} of keptTokens(page.tree, page.text)) {
      const name = BLOCK_TAG.exec(token)?.[1];
      if (name)
        found.push({
          start: point,
          reason: `닫지 않은 <${name}>입니다: 글자로 보여 줍니다`,
          mend: `</${name}>로 닫으세요`,
        });
    }
    // The tree tells all parts of a block of raw HTML at the same place.
    return [...new Map(found.map((finding) => [`${finding.start.line}:${finding.start.column}`, finding])).values()];
  },
};

function openFence(node: Code, {places}: ParsedPage): Finding[] {
  const lines = places.source(node).split(/\r\n|\n|\r/);
  const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
  if (!fence) return [];
  const last = (lines.length > 1 ? (lines.at(-1) ?? '') : '').replace(/^[ \t>]+/, '').trimEnd();
  if (last.startsWith(fence) && last === fence.charAt(0).repeat(last.length)) return [];
  const reason = '닫지 않은 코드 블록입니다: 그 뒤의 글이 모두 코드 블록이 됩니다';
  return [
    {start: places.pointOf(places.startOf(node)), reason, mend: `코드 블록이 끝나는 곳에 ${fence} 한 줄을 넣으세요`},
  ];
}

function openMaths(node: Text, {places}: ParsedPage): Finding[] {
  if (!node.value.includes('$$')) return [];
  return [...places.source(node).matchAll(/(?<![\\$])\$\$(?!\$)/g)].map(({index}) => ({
    start: places.pointOf(places.startOf(node) + index),
    reason: '닫지 않은 수식($$)입니다: 글자로 보여 줍니다',
    mend: '수식이 끝나는 곳에 $$를 넣으세요. 빈 줄과 제목은 넘지 못합니다',
  }));
}

function openContainers(node: Paragraph, {places}: ParsedPage): Finding[] {
  const opening = /^[ \t>]*(:{3,})[ \t]*([A-Za-z][\w-]*)/gm;
  return [...places.source(node).matchAll(opening)].flatMap(({0: all, 1: colons = '', 2: name = '', index}) => {
    if (!CONTAINER_NAMES.has(name)) return [];
    const at = places.startOf(node) + index + all.indexOf(colons);
    const reason = `닫지 않은 ${colons}${name}입니다: 글자로 보여 줍니다`;
    return [{start: places.pointOf(at), reason, mend: `메모가 끝나는 곳에 ${colons} 한 줄을 넣으세요`}];
  });
}

function openComment(node: Text, {places}: ParsedPage): Finding[] {
  const at = node.value.lastIndexOf('<!--');
  if (at < 0 || node.value.includes('-->', at)) return [];
  const inSource = places.source(node).lastIndexOf('<!--');
  if (inSource < 0) return [];
  const start = places.pointOf(places.startOf(node) + inSource);
  return [{start, reason: '닫지 않은 주석(<!--)입니다: 글자로 보여 줍니다', mend: '-->로 닫으세요'}];
}
