import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** The column of the pages that no author wrote. */
export default function PageBody({children}: {children: ReactNode}): ReactNode {
  return <main className={styles.body}>{children}</main>;
}
