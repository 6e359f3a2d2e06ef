import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** The paper's number, which hangs in the margin where there is room. */
export default function PaperNumber({children}: {children: ReactNode}): ReactNode {
  return <span className={styles.number}>{children}</span>;
}
