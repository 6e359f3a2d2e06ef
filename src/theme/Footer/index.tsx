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
        <Link to="/topics">
          <Translate id="footer.topics">주제</Translate>
        </Link>
        <Link to="/organisations">
          <Translate id="footer.organisations">기관</Translate>
        </Link>
        <Link to="/threads">
          <Translate id="footer.threads">이어 읽기</Translate>
        </Link>
        <Link to="/feeds">
          <Translate id="footer.feeds">구독</Translate>
        </Link>
        <Link to={repositoryUrl}>
          <Translate id="footer.source">소스</Translate>
        </Link>
      </p>
    </footer>
  );
}
