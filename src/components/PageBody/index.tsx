import type {ReactNode} from 'react';

import {textTarget} from '../textTarget';
import styles from './styles.module.css';

/** The column of the pages that no author wrote. */
export default function PageBody({children}: {children: ReactNode}): ReactNode {
  return (
    <main {...textTarget} className={styles.body}>
      {children}
    </main>
  );
}
