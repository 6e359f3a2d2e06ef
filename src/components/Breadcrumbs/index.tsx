import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** The way from the archive down to this page. */
export default function Breadcrumbs({links}: {links: {label: string; permalink: string}[]}): ReactNode {
  return (
    <nav className={styles.breadcrumbs} aria-label={translate({id: 'breadcrumbs.label', message: '현재 위치'})}>
      <ol>
        {links.map(({label, permalink}) => (
          <li key={permalink}>
            <Link to={permalink}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
