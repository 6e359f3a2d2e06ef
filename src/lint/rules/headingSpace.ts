import type {Finding, PageRule} from '../finding.ts';

/** `##1. MoGA` and `###부제`: no headings, for want of a space. A tag such as `#논문` is no slip. */
const SLIP = /^[ \t]{0,3}(#{2,6})(?=[^\s#])/gm;

export const headingSpace: PageRule = {
  name: 'heading-space',
  severity: 'warning',
  check({tree, places}) {
    return tree.children.flatMap((node): Finding[] => {
      if (node.type !== 'paragraph') return [];
      return [...places.source(node).matchAll(SLIP)].map(({0: all, 1: hashes = '', index}) => {
        const end = places.startOf(node) + index + all.length;
        return {
          start: places.pointOf(end - hashes.length),
          end: places.pointOf(end),
          reason: `${hashes} 뒤에 빈칸이 없어 제목이 되지 않습니다`,
          mend: `${hashes} 뒤에 빈칸을 넣으세요`,
          expected: `${hashes} `,
        };
      });
    });
  },
};
