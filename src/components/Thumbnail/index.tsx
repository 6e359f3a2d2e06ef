import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** A paper's picture in a list. It says nothing that the name beside it does not. */
export default function Thumbnail({src}: {src: string}): ReactNode {
  return <img src={src} width={120} height={75} alt="" loading="lazy" decoding="async" className={styles.thumbnail} />;
}
