import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

import type {GroupLink} from '../../derived/pages/pageProps';
import styles from './styles.module.css';

/** The organisations or topics of a month, with how many papers each has. */
export default function MonthGroups({title, groups}: {title: string; groups: GroupLink[]}): ReactNode {
  if (groups.length === 0) return null;
  return (
    <section className={styles.groups}>
      <h2>{title}</h2>
      <ul>
        {groups.map(({name, permalink, papers}) => (
          <li key={permalink}>
            <Link to={permalink}>{name}</Link>
            <span>{papers}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
