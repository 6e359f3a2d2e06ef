import {nodesOf} from '../../markdown/nodesOf.ts';
import type {Finding, PageRule} from '../finding.ts';

/** Rows with more cells than the table's head: a pipe that was to be a letter, most often. */
export const tableRow: PageRule = {
  name: 'table-row',
  severity: 'warning',
  check({tree, places}) {
    return nodesOf(tree).flatMap((node): Finding[] => {
      if (node.type !== 'table') return [];
      const columns = node.children[0]?.children.length ?? 0;
      return node.children.flatMap(({children}): Finding[] => {
        const first = children[columns];
        if (!first) return [];
        return [
          {
            start: places.pointOf(places.startOf(first)),
            reason: `표의 머리에는 ${columns}칸인데 이 행에는 ${children.length}칸입니다: 이름 없는 칸으로 보여 줍니다`,
            mend: '글자로 쓴 |라면 \\|로 적고, 칸이라면 머리에도 칸을 더하세요',
          },
        ];
      });
    });
  },
};
