import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** The three feeds below a folder, given with the base URL and without a slash at its end. */
export default function FeedLinks({folder}: {folder: string}): ReactNode {
  return (
    <span className={styles.feeds}>
      {translate({id: 'feeds.label', message: '구독'})} <a href={`${folder}/rss.xml`}>RSS</a>{' '}
      <a href={`${folder}/atom.xml`}>Atom</a> <a href={`${folder}/feed.json`}>JSON</a>
    </span>
  );
}
