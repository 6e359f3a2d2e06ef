import leven from 'leven';

import {type Archive, perArchive} from '../archive.ts';
import type {ArchiveRule, Finding} from '../finding.ts';
import {labelPlace} from '../labelPlace.ts';

/** A label that so many papers have is meant, whatever it is near to. */
const OFTEN = 3;

/** A label that is one slip away from a known one. One that is simply new is an organisation of that name. */
export const organisation: ArchiveRule = {
  name: 'organisation',
  severity: 'warning',
  check(page, archive) {
    return page.day.papers.flatMap((paper) =>
      paper.organisations.flatMap((label): Finding[] => {
        const near = nearLabel(label, archive);
        if (near === undefined) return [];
        return [
          {
            ...labelPlace(page, paper.point.line, label),
            reason: `처음 보는 기관 이름표입니다: ${label}`,
            mend: `${near}을(를) 뜻했나요? 새 기관이라면 그대로 두거나 docs/papers/organisations.yml에 적으세요`,
            expected: near,
          },
        ];
      }),
    );
  },
};

/** The labels in use, folded, with how many papers have each, and all that count as known. */
const labelsOf = perArchive(({pages, knownLabels}: Archive) => {
  const uses = new Map<string, number>();
  for (const {day} of pages) {
    for (const label of day.papers.flatMap(({organisations}) => organisations)) {
      uses.set(fold(label), (uses.get(fold(label)) ?? 0) + 1);
    }
  }
  const common = [...uses].filter(([, count]) => count >= OFTEN).map(([label]) => label);
  const known = new Map([...common, ...knownLabels].map((label) => [fold(label), label]));
  return {known, near: new Map<string, string | undefined>()};
});

function nearLabel(label: string, archive: Archive): string | undefined {
  const {known, near} = labelsOf(archive);
  const folded = fold(label);
  if (known.has(folded)) return undefined;
  if (!near.has(folded)) near.set(folded, [...known].find(([other]) => isSlip(folded, other))?.[1]);
  return near.get(folded);
}

/** Short labels are names of their own: `ucsd` and `ucsb`, `ntu` and `nus`. */
function isSlip(label: string, known: string): boolean {
  const length = Math.min(label.length, known.length);
  const most = length >= 8 ? 2 : length >= 6 ? 1 : 0;
  return most > 0 && leven(label, known, {maxDistance: most + 1}) <= most;
}

function fold(label: string): string {
  return label.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}
