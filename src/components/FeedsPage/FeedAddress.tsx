import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import styles from './page.module.css';

interface Props {
  href: string;
  /** What it is the address of. */
  name: string;
  /** The link's words; its whole address where there are none. */
  children?: ReactNode;
}

/** A link to a feed, and a button that copies its whole address. */
export default function FeedAddress({href, name, children}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const address = new URL(href, siteConfig.url).href;
  return (
    <>
      <a href={href}>{children ?? address}</a>{' '}
      <copy-code class={styles.copy} text={address} label-copied={translate({id: 'code.copied', message: '복사됨'})}>
        <button type="button" aria-label={translate({id: 'feeds.copy', message: '{name} 주소 복사'}, {name})}>
          {translate({id: 'code.copy', message: '복사'})}
        </button>
      </copy-code>
    </>
  );
}
