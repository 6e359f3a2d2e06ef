import {Children, type ReactNode} from 'react';

import styles from './styles.module.css';

/** A paper's heading with its subtitle, which is no heading of the page's outline. */
export default function PaperHeader({children}: {children: ReactNode}): ReactNode {
  return Children.count(children) > 1 ? (
    <hgroup className={styles.header}>{children}</hgroup>
  ) : (
    <div className={styles.header}>{children}</div>
  );
}
