import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';

import type {GroupFeeds as Group} from '../../derived/pages/pageProps';

/** The feeds of organisations or topics, each in all its forms. */
export default function GroupFeeds({groups}: {groups: readonly Group[]}): ReactNode {
  return (
    <ul>
      {groups.map(({name, permalink, feeds}) => (
        <li key={permalink}>
          <Link to={permalink}>{name}</Link>:{' '}
          {feeds.map(({shortName, href}) => (
            <Fragment key={href}>
              <a href={href}>{shortName}</a>{' '}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
