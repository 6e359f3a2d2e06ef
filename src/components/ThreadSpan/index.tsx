import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {ThreadSummary} from '../../derived/pages/pageProps';
import styles from './page.module.css';

/** How long a thread is, in papers and in time. */
export default function ThreadSpan({thread: {papers, first, last}}: {thread: ThreadSummary}): ReactNode {
  return (
    <p className={styles.span}>
      <Translate id="thread.span" values={{papers, first, last}}>
        {'{first} – {last} · 논문 {papers}편'}
      </Translate>
    </p>
  );
}
