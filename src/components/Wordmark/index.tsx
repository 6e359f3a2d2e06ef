import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** The site's name beside its seal. */
export default function Wordmark(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <rect width="24" height="24" rx="3" />
        <path d="M7 6h10M7 10h10M7 14h6" />
        <circle cx="16.5" cy="16" r="2" />
      </svg>
      {siteConfig.title}
    </span>
  );
}
