import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import {repositoryUrl} from '../../site';
import styles from './styles.module.css';

/** Ejected: a line, where stock has columns of links. */
export default function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <footer className={styles.footer}>
      <p>
        {siteConfig.title} · {siteConfig.tagline}
      </p>
      <p>
        <a href="#__docusaurus">
          <Translate id="footer.top">맨 위로</Translate>
        </a>
        <Link to={repositoryUrl}>
          <Translate id="footer.source">소스</Translate>
        </Link>
      </p>
    </footer>
  );
}
