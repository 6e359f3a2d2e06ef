import {figurePath} from '../../papers/figurePath.ts';
import type {ArchiveRule, Finding} from '../finding.ts';

/** The file of a figure holds a program: the site shows its picture alone, whoever opens the file runs it. */
export const figureProgram: ArchiveRule = {
  name: 'figure-program',
  severity: 'warning',
  check({day}, {figureSizes}) {
    return day.figures.flatMap(({path, point}): Finding[] => {
      const program = figureSizes.get(figurePath(day.path, path))?.program;
      return program
        ? [{start: point, ...programFault(`${path}:${program.line}:${program.column}`, program.part)}]
        : [];
    });
  },
};

/** What to say of it, by the place in the file. */
export function programFault(place: string, part: string): Required<Pick<Finding, 'reason' | 'mend'>> {
  return {
    reason: `그림 파일에 실행되는 것이 있습니다: ${place} ${part}`,
    mend: '사이트에는 그림만 실립니다. 파일에서 그 부분을 지우거나 그림만 다시 저장하세요',
  };
}
