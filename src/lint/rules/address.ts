import {nodesOf} from '../../markdown/nodesOf.ts';
import type {Finding, PageRule} from '../finding.ts';

/** `![](./asset/my fig.png)`: a blank ends an address. Groups: what stands before the address, the address. */
const BLANK = /(!?\[[^[\]\r\n]*\]\()((?!https?:)[^()<>\r\n"']*\S[ \t]+\S[^()<>\r\n"']*\.[a-z]\w{1,4})\)/gi;

/** An address that lacks its beginning, is none, or holds a blank. */
export const address: PageRule = {
  name: 'address',
  severity: 'warning',
  check({tree, text, places}) {
    const found: Finding[] = [];
    for (const node of nodesOf(tree)) {
      if (!node.position) continue;
      const start = places.pointOf(places.startOf(node));
      if ((node.type === 'link' || node.type === 'image' || node.type === 'definition') && node.data?.written) {
        const {written} = node.data;
        const source = places.source(node);
        const at = source.lastIndexOf(written);
        const end = at < 0 ? undefined : places.pointOf(places.startOf(node) + at + written.length);
        const expected = at < 0 ? undefined : source.slice(0, at) + node.url;
        const scheme = node.url.slice(0, node.url.length - written.length);
        found.push({
          start,
          end,
          reason: `주소에 ${scheme}이(가) 없습니다: ${written}`,
          mend: `${scheme}을(를) 붙이세요: ${node.url}`,
          expected,
        });
      }
      if (node.type !== 'text') continue;
      if (node.data?.noAddress !== undefined) {
        found.push({
          start,
          reason: `주소가 아니라서 링크가 되지 않고 글자로 보여 줍니다: (${node.data.noAddress})`,
          mend: '링크가 아니라면 \\[처럼 적거나 ]와 ( 사이를 띄우세요',
        });
      }
      const from = places.startOf(node);
      const source = text.slice(from, places.offsetOf(node.position.end));
      for (const {0: all, 1: before = '', 2: path = '', index} of source.matchAll(BLANK)) {
        const mended = `${before}<${path}>)`;
        found.push({
          start: places.pointOf(from + index),
          end: places.pointOf(from + index + all.length),
          reason: `주소에 빈칸이 있어 글자로 보여 줍니다: ${path}`,
          mend: `빈칸을 %20으로 적거나 <…>로 묶으세요: ${mended}`,
          expected: mended,
        });
      }
    }
    return found;
  },
};
