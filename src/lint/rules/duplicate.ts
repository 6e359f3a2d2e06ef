import {dayAddress} from '../../papers/day/dayAddress.ts';
import {hasId} from '../../papers/day/hasId.ts';
import {type Archive, type PlacedPaper, pageAt, papersById} from '../archive.ts';
import type {ArchiveRule, Finding} from '../finding.ts';

/** A paper that was written about before, and neither of the two says so. */
export const duplicate: ArchiveRule = {
  name: 'duplicate',
  severity: 'warning',
  check(page, archive) {
    return page.day.papers.flatMap((paper): Finding[] => {
      if (!paper.source || paper.source.kind === 'web') return [];
      const placed = [...(papersById(archive).get(paper.source.id) ?? [])].sort(byDate);
      const own = placed.findIndex((other) => other.paper === paper);
      const earlier = placed.slice(0, own);
      const here = earlier.find((other) => other.page === page);
      if (here) {
        const reason = `${here.paper.point.line}행에도 있는 논문입니다: ${paper.source.id}`;
        return [{start: paper.point, reason, mend: '두 절을 하나로 합치세요'}];
      }
      if (earlier.length === 0 || earlier.some((other) => isLinked({page, paper}, other, archive))) return [];
      const {day, address, name, anchor} = describe(earlier.at(-1) as PlacedPaper);
      return [
        {
          start: paper.point,
          reason: `${day}의 글에도 있는 논문입니다: ${paper.source.id}`,
          mend: `메모에 그 글로 가는 링크를 넣으세요: [${name}](${address}#${anchor})`,
        },
      ];
    });
  },
};

/** The folders of the months are not in their order: `oct` comes before `sep`. Within a page the papers stay in theirs. */
function byDate(a: PlacedPaper, b: PlacedPaper): number {
  const [first, second] = [a, b].map(({page: {day}}) => day.date ?? day.path) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

function describe({page: {day}, paper: {name, anchor}}: PlacedPaper) {
  return {day: day.date ?? day.path, address: dayAddress(day), name, anchor};
}

function isLinked(a: PlacedPaper, b: PlacedPaper, archive: Archive): boolean {
  return linksTo(a, b, archive) || linksTo(b, a, archive);
}

function linksTo(from: PlacedPaper, to: PlacedPaper, archive: Archive): boolean {
  return from.paper.links.some(
    ({pathname, hash}) => pageAt(archive, from.page, pathname) === to.page && isPaper(to, hash),
  );
}

function isPaper({paper}: PlacedPaper, hash: string | undefined): boolean {
  return hash === undefined || hasId(paper, hash);
}
