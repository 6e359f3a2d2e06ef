import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

interface Neighbour {
  label: string;
  /** Absent where there is no such page. */
  permalink?: string;
}

/** The pages before and after in time, at the foot of a day, a month or a year. */
export default function PageNeighbours({older, newer}: {older?: Neighbour; newer?: Neighbour}): ReactNode {
  if (!older?.permalink && !newer?.permalink) return null;
  return (
    <nav className={styles.neighbours} aria-label={translate({id: 'neighbours.label', message: '이전과 다음'})}>
      {older?.permalink && (
        <Link to={older.permalink} rel="prev">
          <span>
            <Translate id="neighbours.older">이전</Translate>
          </span>
          {older.label}
        </Link>
      )}
      {newer?.permalink && (
        <Link to={newer.permalink} rel="next" className={styles.newer}>
          <span>
            <Translate id="neighbours.newer">다음</Translate>
          </span>
          {newer.label}
        </Link>
      )}
    </nav>
  );
}
