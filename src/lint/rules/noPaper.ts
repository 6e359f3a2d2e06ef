import type {Heading, RootContent} from 'mdast';

import {nodesOf} from '../../markdown/nodesOf.ts';
import {paperLink} from '../../papers/day/paperHeading.ts';
import {paperSections} from '../../papers/day/paperSections.ts';
import type {Finding, PageRule, ParsedPage} from '../finding.ts';

const FORM = '## 1. [이름](https://arxiv.org/abs/2510.18692) `기관`';

/** Papers that are none since they stand under another heading than `##`, or under no heading at all. */
export const noPaper: PageRule = {
  name: 'no-paper',
  severity: 'warning',
  check(page) {
    const {opening, sections} = paperSections(page.tree);
    const headings = page.tree.children.filter((node) => node.type === 'heading');
    const title = opening.find((node) => node.type === 'heading' && node.depth === 1);
    if (sections.length > 0) {
      // The first `#` may link to anything: it is the day's title.
      const wrong = headings.filter((node) => node.depth === 1 && node !== title && paperLink(node));
      return wrong.map((heading) => wrongDepth(heading, page));
    }
    const linked = headings.filter(paperLink);
    if (linked.length > 0) return linked.map((heading) => wrongDepth(heading, page));
    const first = firstContent(page.tree.children, title);
    if (!first) return [];
    const start = page.places.pointOf(page.places.startOf(first));
    return [{start, reason: '이 글에는 논문이 없습니다: 논문은 ## 제목으로 적습니다', mend: FORM}];
  },
};

function wrongDepth(heading: Heading, {places}: ParsedPage): Finding {
  const start = places.startOf(heading);
  const marks = /^#+/.exec(places.source(heading))?.[0];
  return {
    start: places.pointOf(start),
    end: places.pointOf(start + (marks?.length ?? 1)),
    reason: `링크가 있는 제목인데 ${marks ?? '#'}입니다: 논문이 되지 않습니다`,
    mend: '논문이라면 ##로 적으세요',
    expected: marks && '##',
  };
}

/** What a reader would take for the papers: a list's first item with a link, or else what stands first below the title. */
function firstContent(children: readonly RootContent[], title: RootContent | undefined): RootContent | undefined {
  const shown = children.filter((node) => node !== title && node.type !== 'yaml' && node.type !== 'mdxjsEsm');
  const items = shown.flatMap((node) => (node.type === 'list' ? node.children : []));
  return items.find((item) => nodesOf(item).some(({type}) => type === 'link')) ?? shown[0];
}
