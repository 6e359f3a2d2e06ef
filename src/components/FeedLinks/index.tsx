import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {FeedLink} from '../../derived/pages/feedLinks';
import styles from './styles.module.css';

/** Links to a feed in all its forms. */
export default function FeedLinks({feeds}: {feeds: readonly FeedLink[]}): ReactNode {
  return (
    <span className={styles.feeds}>
      {translate({id: 'feeds.label', message: '구독'})}
      {feeds.map(({shortName, href}) => (
        <Fragment key={href}>
          {' '}
          <a href={href}>{shortName}</a>
        </Fragment>
      ))}
    </span>
  );
}
