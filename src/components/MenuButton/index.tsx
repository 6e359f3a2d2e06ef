import type {ReactNode} from 'react';

import styles from './styles.module.css';

interface Props {
  /** The id of the popover that it opens. */
  target: string;
  label: string;
  /** Where it stands. */
  className?: string;
}

/** Opens a menu: three lines, which CSS draws. */
export default function MenuButton({target, label, className}: Props): ReactNode {
  return <button type="button" popoverTarget={target} className={`${styles.menu} ${className}`} aria-label={label} />;
}
