import type {ReactNode} from 'react';

import {textTarget} from '../textTarget';
import styles from './styles.module.css';

interface Props {
  /** Whether what it holds is looked at rather than read. */
  wide?: boolean;
  children: ReactNode;
}

/** The column of the pages that no author wrote. */
export default function PageBody({wide, children}: Props): ReactNode {
  return (
    <main {...textTarget} className={wide ? `${styles.body} ${styles.wide}` : styles.body}>
      {children}
    </main>
  );
}
