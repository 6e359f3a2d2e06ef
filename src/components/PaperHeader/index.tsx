import {Children, type ReactNode} from 'react';

import styles from './styles.module.css';

/** A paper's heading with its subtitle, a paragraph that is no heading of the page's outline. */
export default function PaperHeader({children}: {children: ReactNode}): ReactNode {
  const [heading, ...subtitle] = Children.toArray(children);
  if (subtitle.length === 0) return <div className={styles.header}>{heading}</div>;
  return (
    <hgroup className={styles.header}>
      {heading}
      {subtitle}
    </hgroup>
  );
}
