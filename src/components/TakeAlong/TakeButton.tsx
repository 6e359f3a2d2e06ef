import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Takes the paper of the `<paper-actions>` around it along, or leaves it again. In a list, where it has a label, it is a quiet mark. */
export default function TakeButton({label}: {label?: string}): ReactNode {
  return (
    <button
      type="button"
      hidden
      aria-pressed="false"
      aria-label={label}
      className={label ? `${styles.take} ${styles.mark}` : styles.take}>
      <Translate id="tray.take">담기</Translate>
    </button>
  );
}
