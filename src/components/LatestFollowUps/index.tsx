import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

import type {HomeFollowUp} from '../../derived/pages/pageProps';
import styles from './page.module.css';

/** Papers that go on from earlier ones, and the sentences that say how. */
export default function LatestFollowUps({followUps}: {followUps: HomeFollowUp[]}): ReactNode {
  return (
    <ul className={styles.followUps} data-previews>
      {followUps.map(({permalink, name, sentence, earlier}) => (
        <li key={`${permalink} ${earlier.permalink}`}>
          <Link to={earlier.permalink}>{earlier.name}</Link>
          <span aria-hidden="true"> → </span>
          <Link to={permalink}>{name}</Link>
          <p>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}
