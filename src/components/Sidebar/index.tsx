import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** The days of a month and the ways to the others: beside the text on a desk, a popover on a phone. */
export default function Sidebar({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  return (
    <div id="sidebar" popover="auto" className={styles.sidebar}>
      <nav aria-label={translate({id: 'sidebar.label', message: '글 목록'})}>
        <button type="button" popoverTarget="sidebar" popoverTargetAction="hide" className={styles.close}>
          {translate({id: 'sidebar.close', message: '닫기'})}
        </button>
        <Items items={items} />
      </nav>
    </div>
  );
}

function Items({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={'label' in item ? item.label : index}>
          <Item item={item} />
        </li>
      ))}
    </ul>
  );
}

function Item({item}: {item: PropSidebarItem}): ReactNode {
  const {pathname} = useLocation();
  if (item.type === 'html') return null;
  // A category of Docusaurus links to docs alone; the pages of years and months are routes of our own.
  const href = item.href ?? (item.customProps?.permalink as string | undefined);
  const current = item.href !== undefined && withoutSlash(item.href) === withoutSlash(pathname);
  const papers = item.customProps?.papers;
  const label = (
    <>
      {item.label}
      {typeof papers === 'number' && (
        <span
          className={styles.count}
          title={translate({id: 'sidebar.papers', message: '논문 {count}편'}, {count: papers})}>
          {papers}
        </span>
      )}
    </>
  );
  return (
    <>
      {href === undefined ? (
        <span className={styles.group}>{label}</span>
      ) : (
        <Link
          to={href}
          className={item.type === 'category' ? styles.group : undefined}
          aria-current={current ? 'page' : undefined}>
          {label}
        </Link>
      )}
      {item.type === 'category' && <Items items={item.items} />}
    </>
  );
}

/** A server may answer with the same page at both. */
function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
