import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import ColorMode from '../../components/ColorMode';
import SearchBox from '../../components/SearchBox';
import SiteLinks from '../../components/SiteLinks';
import Wordmark from '../../components/Wordmark';
import styles from './styles.module.css';

/** Ejected: stock's bar is a React state machine with a drawer; ours is a row of links, a popover with them on a phone, and one element. */
export default function Navbar(): ReactNode {
  return (
    <header className={styles.header}>
      <button
        type="button"
        popoverTarget="menu"
        className={styles.open}
        aria-label={translate({id: 'menu.open', message: '메뉴 열기'})}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M4 7h16M4 12h16M4 17h10" />
        </svg>
      </button>
      <div id="menu" popover="auto" className={styles.menu}>
        <SiteLinks />
      </div>
      <nav aria-label={translate({id: 'header.label', message: '주 메뉴'})}>
        <Link to="/" className={styles.home}>
          <Wordmark />
        </Link>
        <Link to="/docs/papers" className={styles.link}>
          <Translate id="header.archive">모아보기</Translate>
        </Link>
        <Link to="/topics" className={styles.link}>
          <Translate id="header.topics">주제</Translate>
        </Link>
        <Link to="/organisations" className={styles.link}>
          <Translate id="header.organisations">기관</Translate>
        </Link>
        <Link to="/threads" className={styles.link}>
          <Translate id="header.threads">이어 읽기</Translate>
        </Link>
      </nav>
      <SearchBox />
      <ColorMode />
    </header>
  );
}
