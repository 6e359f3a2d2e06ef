import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

interface TocLink {
  id: string;
  label: string;
}

/** The page's headings: a column on a desk, a fold under the bar on a phone. */
export default function TableOfContents({links}: {links: TocLink[]}): ReactNode {
  const list = (
    <ol>
      {links.map(({id, label}) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
    </ol>
  );
  const label = <Translate id="toc.label">목차</Translate>;
  return (
    <current-heading>
      <details className={styles.phone}>
        <summary>{label}</summary>
        <nav aria-labelledby="toc-label">{list}</nav>
      </details>
      <div className={styles.desk}>
        <nav aria-labelledby="toc-label">
          <p id="toc-label">{label}</p>
          {list}
        </nav>
      </div>
    </current-heading>
  );
}
