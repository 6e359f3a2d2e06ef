import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import ReadingMarks from '../../components/ReadingMarks';
import ShortcutHelp from '../../components/ShortcutHelp';
import {repositoryUrl} from '../../site';
import styles from './styles.module.css';

/** Ejected: a line, where stock has columns of links, and what stands at the foot of every window. */
export default function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <>
      <footer className={styles.footer}>
        <p>
          {siteConfig.title} · {siteConfig.tagline}
        </p>
        <p>
          <a href="#__docusaurus" className={styles.top}>
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
          <Link to="/figures">
            <Translate id="footer.figures">그림</Translate>
          </Link>
          <Link to="/weeks">
            <Translate id="weeks.title">한 주씩</Translate>
          </Link>
          <Link to="/feeds">
            <Translate id="footer.feeds">구독</Translate>
          </Link>
          <Link to="/settings">
            <Translate id="footer.settings">설정</Translate>
          </Link>
          <Link to={repositoryUrl}>
            <Translate id="footer.source">소스</Translate>
          </Link>
          <ShortcutHelp />
        </p>
      </footer>
      <ReadingMarks />
      <paper-tray />
    </>
  );
}
