import {type PaperSection, paperSections} from '../../papers/day/paperSections.ts';
import type {Finding, PageRule} from '../finding.ts';

/** Two papers of a day whose headings would have one anchor: the second gets another, which nobody would guess. */
export const sameName: PageRule = {
  name: 'same-name',
  severity: 'warning',
  check({tree, places}) {
    const first = new Map<string, PaperSection>();
    return paperSections(tree).sections.flatMap((section): Finding[] => {
      const {heading, name, anchor} = section;
      const wanted = heading.data?.ownId ?? section.plainAnchor;
      const other = first.get(wanted);
      if (!other) {
        first.set(wanted, section);
        return [];
      }
      return [
        {
          start: places.pointOf(places.startOf(heading)),
          reason: `'${name}'의 앵커 '#${wanted}'이(가) ${other.heading.position?.start.line}행의 논문과 겹칩니다`,
          mend: `이름이나 기관을 다르게 적으세요. 지금은 '#${anchor}'(으)로만 열립니다`,
        },
      ];
    });
  },
};
