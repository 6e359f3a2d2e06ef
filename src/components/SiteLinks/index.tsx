import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** The ways through the site, for a menu. */
export default function SiteLinks(): ReactNode {
  const base = useBaseUrl('/');
  return (
    <nav className={styles.links} aria-label={translate({id: 'menu.label', message: '메뉴'})}>
      <ul>
        <li>
          <a href={`${base}docs/papers`}>
            <Translate id="header.archive">모아보기</Translate>
          </a>
        </li>
        <li>
          <a href={`${base}topics`}>
            <Translate id="header.topics">주제</Translate>
          </a>
        </li>
        <li>
          <a href={`${base}organisations`}>
            <Translate id="header.organisations">기관</Translate>
          </a>
        </li>
        <li>
          <a href={`${base}threads`}>
            <Translate id="header.threads">이어 읽기</Translate>
          </a>
        </li>
        <li>
          <a href={`${base}figures`}>
            <Translate id="footer.figures">그림</Translate>
          </a>
        </li>
        <li>
          <a href={`${base}weeks`}>
            <Translate id="weeks.title">한 주씩</Translate>
          </a>
        </li>
        <li>
          <a href={`${base}feeds`}>
            <Translate id="footer.feeds">구독</Translate>
          </a>
        </li>
        <li>
          <a href={`${base}settings`}>
            <Translate id="footer.settings">설정</Translate>
          </a>
        </li>
      </ul>
    </nav>
  );
}
