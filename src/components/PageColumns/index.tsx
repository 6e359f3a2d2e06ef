import type {ReactNode} from 'react';

import TableOfContents from '../TableOfContents';
import {textTarget} from '../textTarget';
import styles from './styles.module.css';

interface Props {
  contents: {id: string; label: string}[];
  className?: string;
  children: ReactNode;
}

/** A page's text, and beside it on a desk its table of contents. */
export default function PageColumns({contents, className, children}: Props): ReactNode {
  return (
    <div className={styles.columns}>
      {contents.length > 0 && <TableOfContents links={contents} />}
      <article {...textTarget} className={className ? `${styles.article} ${className}` : styles.article}>
        {children}
      </article>
    </div>
  );
}
