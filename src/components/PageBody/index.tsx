import type {ReactNode} from 'react';

import {textTarget} from '../textTarget';
import styles from './page.module.css';

interface Props {
  /** Whether what it holds is looked at rather than read. */
  wide?: boolean;
  /** Whether its second child stands beside the first where there is room. */
  columns?: boolean;
  children: ReactNode;
}

/** The column of the pages that no author wrote. */
export default function PageBody({wide, columns, children}: Props): ReactNode {
  return (
    <main
      {...textTarget}
      className={[styles.body, wide && styles.wide, columns && styles.columns].filter(Boolean).join(' ')}>
      {children}
    </main>
  );
}
