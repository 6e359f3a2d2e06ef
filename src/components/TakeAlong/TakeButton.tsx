import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Takes the paper of the `<paper-actions>` around it along, or leaves it again. */
export default function TakeButton({label}: {label?: string}): ReactNode {
  return (
    <button type="button" hidden aria-pressed="false" aria-label={label} className={styles.take}>
      <Translate id="tray.take">담기</Translate>
    </button>
  );
}
