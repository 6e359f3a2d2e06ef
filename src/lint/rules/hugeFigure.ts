import {figurePath} from '../../papers/day/figurePath.ts';
import type {ArchiveRule, Finding} from '../finding.ts';

const MOST_BYTES = 1_000_000;
const MOST_PIXELS = 4000;

/** A figure that is far larger than any screen shows it. */
export const hugeFigure: ArchiveRule = {
  name: 'huge-figure',
  severity: 'warning',
  check({day}, {figureSizes}) {
    return day.figures.flatMap(({path, point}): Finding[] => {
      const {bytes, width = 0, height = 0} = figureSizes.get(figurePath(day.path, path)) ?? {bytes: 0};
      const size =
        bytes > MOST_BYTES
          ? `${(bytes / 1_000_000).toFixed(1)} MB (1 MB까지)`
          : Math.max(width, height) > MOST_PIXELS
            ? `${width}×${height} px (${MOST_PIXELS} px까지)`
            : undefined;
      if (!size) return [];
      return [{start: point, reason: `그림이 너무 큽니다: ${path}, ${size}`, mend: '폭 1,600 px쯤으로 줄이세요'}];
    });
  },
};
