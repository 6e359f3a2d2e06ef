import {figurePath} from '../../papers/day/figurePath.ts';
import type {Point} from '../../papers/day/types.ts';
import type {ArchiveRule, Finding} from '../finding.ts';

/**
 * The file of a figure holds more than a picture: a program, which whoever opens the file runs, or an address of another file.
 * The site shows its picture alone.
 */
export const figureProgram: ArchiveRule = {
  name: 'figure-program',
  severity: 'warning',
  check({day}, {figureSizes}) {
    return day.figures.flatMap(({path, point}): Finding[] => {
      const {program, outside} = figureSizes.get(figurePath(day.path, path)) ?? {};
      return [
        ...(program ? [{start: point, ...programFault(placeIn(path, program), program.part)}] : []),
        ...(outside ? [{start: point, ...outsideFault(placeIn(path, outside), outside.part)}] : []),
      ];
    });
  },
};

function placeIn(path: string, {line, column}: Point): string {
  return `${path}:${line}:${column}`;
}

/** What to say of a program, by the place in the file. */
export function programFault(place: string, part: string): Required<Pick<Finding, 'reason' | 'mend'>> {
  return {
    reason: `그림 파일에 실행되는 것이 있습니다: ${place} ${part}`,
    mend: '사이트에는 그림만 실립니다. 파일에서 그 부분을 지우거나 그림만 다시 저장하세요',
  };
}

/** What to say of an address of another file, by the place in the file. */
export function outsideFault(place: string, part: string): Required<Pick<Finding, 'reason' | 'mend'>> {
  return {
    reason: `그림 파일이 다른 파일을 부릅니다: ${place} ${part}`,
    mend: '부르지 않고 빼고 그립니다. 그 그림을 파일 안에 담아(embed) 다시 저장하세요',
  };
}
