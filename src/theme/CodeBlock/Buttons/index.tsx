import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Ejected: stock renders its buttons in the browser only; the element in `src/client` copies. */
export default function CodeBlockButtons(): ReactNode {
  return (
    <copy-code class={styles.copy} label-copied={translate({id: 'code.copied', message: '복사됨'})}>
      <button type="button">{translate({id: 'code.copy', message: '복사'})}</button>
    </copy-code>
  );
}
