import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

import ColorMode from '../../components/ColorMode';
import MenuButton from '../../components/MenuButton';
import SearchBox from '../../components/SearchBox';
import SiteLinks from '../../components/SiteLinks';
import styles from './styles.module.css';

/** Ejected: stock's bar is a React state machine with a drawer; ours is a row of links, a popover with them on a phone, and one element. */
export default function Navbar(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <header className={styles.header}>
      <MenuButton target="menu" className={styles.open} label={translate({id: 'menu.open', message: '메뉴 열기'})} />
      <div id="menu" popover="auto">
        <SiteLinks />
      </div>
      <nav aria-label={translate({id: 'header.label', message: '주 메뉴'})}>
        <Link to="/">{siteConfig.title}</Link>
        <Link to="/docs/papers">
          <Translate id="header.archive">모아보기</Translate>
        </Link>
        <Link to="/topics">
          <Translate id="header.topics">주제</Translate>
        </Link>
        <Link to="/organisations">
          <Translate id="header.organisations">기관</Translate>
        </Link>
        <Link to="/threads">
          <Translate id="header.threads">이어 읽기</Translate>
        </Link>
      </nav>
      <SearchBox />
      <ColorMode />
    </header>
  );
}
