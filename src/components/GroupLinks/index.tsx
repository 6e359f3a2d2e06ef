import type {ReactNode} from 'react';

import type {GroupLink} from '../../derived/pages/pageProps';
import styles from './styles.module.css';

/** A line of ways to other lists, each with how many papers it has. */
export default function GroupLinks({title, groups}: {title: string; groups: GroupLink[]}): ReactNode {
  if (groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      <h2>{title}</h2>
      <ul>
        {groups.map(({name, permalink, papers}) => (
          <li key={permalink}>
            <a href={permalink}>{name}</a>
            <small>{papers}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
