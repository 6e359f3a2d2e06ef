import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import MenuButton from '../../../components/MenuButton';
import Sidebar from '../../../components/Sidebar';
import styles from './styles.module.css';

/** Ejected: stock hides the sidebar with React state; a popover does it without a script. */
export default function DocRootLayout({children}: {children: ReactNode}): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={styles.root}>
      {sidebar && sidebar.items.length > 0 && (
        <>
          <MenuButton
            target="sidebar"
            className={styles.open}
            label={translate({id: 'sidebar.open', message: '글 목록 열기'})}
          />
          <Sidebar items={sidebar.items} />
        </>
      )}
      <main className={styles.main}>{children}</main>
    </div>
  );
}
