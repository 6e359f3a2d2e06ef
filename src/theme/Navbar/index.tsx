import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import ColorMode from '../../components/ColorMode';
import SearchBox from '../../components/SearchBox';
import Wordmark from '../../components/Wordmark';
import styles from './styles.module.css';

/** Ejected: stock's bar is a React state machine with a drawer; ours is a row of links and one element. */
export default function Navbar(): ReactNode {
  return (
    <header className={styles.header}>
      <nav aria-label={translate({id: 'header.label', message: '주 메뉴'})}>
        <Link to="/" className={styles.home}>
          <Wordmark />
        </Link>
        <Link to="/docs/papers" className={styles.link}>
          <Translate id="header.archive">모아보기</Translate>
        </Link>
        <Link to="/topics" className={`${styles.link} ${styles.wide}`}>
          <Translate id="header.topics">주제</Translate>
        </Link>
        <Link to="/organisations" className={`${styles.link} ${styles.wide}`}>
          <Translate id="header.organisations">기관</Translate>
        </Link>
        <Link to="/threads" className={`${styles.link} ${styles.wide}`}>
          <Translate id="header.threads">이어 읽기</Translate>
        </Link>
      </nav>
      <SearchBox />
      <ColorMode />
    </header>
  );
}
