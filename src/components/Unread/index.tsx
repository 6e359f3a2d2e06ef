import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './page.module.css';

/** Which of the papers that the page lists are not read yet: filled in and shown by `src/client/reading` where something was read. */
export default function Unread(): ReactNode {
  return (
    <section
      hidden
      className={styles.unread}
      aria-labelledby="unread"
      data-unread={translate({id: 'home.unread', message: '안 읽은 논문 {count}편'})}>
      {/* biome-ignore lint/a11y/useHeadingContent: its words are filled in. */}
      <h2 id="unread" />
      <ul />
    </section>
  );
}
