import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import Sidebar from '../../../components/Sidebar';
import styles from './styles.module.css';

/** Ejected: stock hides the sidebar with React state; a popover does it without a script. */
export default function DocRootLayout({children}: {children: ReactNode}): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={styles.root}>
      {sidebar && sidebar.items.length > 0 && (
        <>
          <button
            type="button"
            popoverTarget="sidebar"
            className={styles.open}
            aria-label={translate({id: 'sidebar.open', message: '글 목록 열기'})}>
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M4 7h16M4 12h16M4 17h10" />
            </svg>
          </button>
          <Sidebar items={sidebar.items} />
        </>
      )}
      <main className={styles.main}>{children}</main>
    </div>
  );
}
