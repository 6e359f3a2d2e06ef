import type {ReactNode} from 'react';

import styles from './page.module.css';

const HEIGHT = 16;
const STEP = 5;

/** Counts of the last months as strokes in a line of text: only a hint, the number beside it is the words. */
export default function Sparkline({counts}: {counts: number[]}): ReactNode {
  const peak = Math.max(1, ...counts);
  const strokes = counts.map((count, index) =>
    count === 0 ? '' : `M${index * STEP + 2} ${HEIGHT}v-${Math.max(2, Math.round((HEIGHT * count) / peak))}`,
  );
  const width = counts.length * STEP;
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true" className={styles.spark}>
      <path d={strokes.join('')} />
    </svg>
  );
}
