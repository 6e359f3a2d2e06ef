import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useVisibleSidebarItems} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import SiteLinks from '../SiteLinks';
import styles from './styles.module.css';

/** The days of a month and the ways to the others: beside the text on a desk, a popover on a phone. */
export default function Sidebar({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  return (
    <div id="sidebar" popover="auto" className={styles.sidebar}>
      <SiteLinks />
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
  const {pathname} = useLocation();
  // Without pages that are unlisted.
  const visible = useVisibleSidebarItems(items as PropSidebarItem[], pathname);
  return (
    <ul>
      {visible.map((item, index) =>
        item.type === 'html' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is, and two items may say the same.
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the author's own, of `sidebars.ts`.
          <li key={index} className={htmlClass(item)} dangerouslySetInnerHTML={{__html: item.value}} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <li key={index} className={item.className}>
            <Item item={item} />
          </li>
        ),
      )}
    </ul>
  );
}

function Item({item}: {item: Exclude<PropSidebarItem, {type: 'html'}>}): ReactNode {
  const {pathname} = useLocation();
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
          autoAddBaseUrl={item.type === 'link' ? item.autoAddBaseUrl : undefined}
          className={item.type === 'category' ? styles.group : undefined}
          aria-current={current ? 'page' : undefined}>
          {label}
        </Link>
      )}
      {item.type === 'category' && <Items items={item.items} />}
    </>
  );
}

/** As in Docusaurus, a block of HTML stands where the links' text does if its author wants it to. */
function htmlClass({defaultStyle, className}: {defaultStyle?: boolean; className?: string}): string | undefined {
  return [defaultStyle && styles.html, className].filter(Boolean).join(' ') || undefined;
}

/** A server may answer with the same page at both. */
function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
