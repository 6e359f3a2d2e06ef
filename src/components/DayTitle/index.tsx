import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** The author's own title of a day. The page is headed by its date; this stands quietly above the notes. */
export default function DayTitle({children}: {children: ReactNode}): ReactNode {
  return <p className={styles.title}>{children}</p>;
}
