import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

interface TocLink {
  id: string;
  label: string;
}

/** The page's headings: a column on a desk; on a phone a bar that says where one is, and unfolds. */
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
      <div className={styles.phone}>
        <details>
          <summary>{label}</summary>
          <nav aria-labelledby="toc-label">{list}</nav>
        </details>
        <a href="#__docusaurus" aria-label={translate({id: 'footer.top', message: '맨 위로'})}>
          ↑
        </a>
      </div>
      <div className={styles.desk}>
        <nav aria-labelledby="toc-label">
          <p id="toc-label">{label}</p>
          {list}
        </nav>
      </div>
    </current-heading>
  );
}
