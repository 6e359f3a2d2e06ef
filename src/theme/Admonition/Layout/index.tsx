import type {Props} from '@theme/Admonition/Layout';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Ejected: a rule and a word do the work of stock's coloured box and icon. */
export default function AdmonitionLayout({type, title, children, className, id}: Props): ReactNode {
  return (
    <aside id={id} className={`${styles.admonition} ${styles[type] ?? ''} ${className ?? ''}`.trim()}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </aside>
  );
}
