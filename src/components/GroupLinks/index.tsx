import type {ReactNode} from 'react';

import type {GroupLink} from '../../derived/pages/pageProps';
import styles from './page.module.css';

interface Props {
  title: string;
  groups: GroupLink[];
  /** Whether the title begins their line instead of standing over it. */
  inline?: boolean;
}

/** Ways to other lists, each with how many papers it has. */
export default function GroupLinks({title, groups, inline}: Props): ReactNode {
  if (groups.length === 0) return null;
  return (
    <section className={inline ? `${styles.groups} ${styles.inline}` : styles.groups}>
      <h2>{title}</h2>
      <ul>
        {groups.map(({name, permalink, papers}) => (
          <li key={permalink}>
            <a href={permalink}>{name}</a> <small>{papers}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
