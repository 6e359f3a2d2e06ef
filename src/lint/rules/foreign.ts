import {foreignProblem} from '../../papers/day/foreignProblem.ts';
import {allowedHosts} from '../../site.ts';
import type {ArchiveRule, Finding} from '../finding.ts';

/** An image, a film, a sound or a frame of another host: a link stands in its place. */
export const foreign: ArchiveRule = {
  name: 'foreign',
  severity: 'warning',
  check({day}) {
    return day.foreignParts.flatMap((part): Finding[] => {
      const problem = part.kind === 'code' ? undefined : foreignProblem(part, day.path, allowedHosts);
      return problem ? [{start: problem.point, reason: problem.reason, mend: problem.mend}] : [];
    });
  },
};
