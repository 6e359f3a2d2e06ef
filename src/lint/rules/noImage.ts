import {figurePath} from '../../papers/day/figurePath.ts';
import type {ArchiveRule, Finding} from '../finding.ts';

/** The file of a figure is there, and no image. */
export const noImage: ArchiveRule = {
  name: 'no-image',
  severity: 'error',
  check({day, isDraft}, {figureSizes}) {
    if (isDraft) return [];
    return day.figures.flatMap(({path, point}): Finding[] => {
      const size = figureSizes.get(figurePath(day.path, path));
      return size && size.width === undefined ? [{start: point, ...noImageFault(path)}] : [];
    });
  },
};

/** What to say of it, by the path that its author wrote. */
export function noImageFault(path: string): Pick<Finding, 'reason' | 'mend'> {
  return {
    reason: `그림으로 읽을 수 없는 파일입니다: ${path}`,
    mend: 'PNG, JPEG, WebP, GIF, AVIF, SVG로 다시 저장하세요',
  };
}
