import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {FollowUp} from '../../papers/lists/followUps';
import styles from './styles.module.css';

/** Later sections that link to the paper above. */
export default function FollowUps({followUps, thread}: {followUps: FollowUp[]; thread?: string}): ReactNode {
  return (
    <aside className={styles.followUps}>
      <span className={styles.label}>
        <Translate id="followUps.label">이어지는 글</Translate>
      </span>
      <ul>
        {followUps.map(({permalink, date, name, sentence}) => (
          <li key={permalink}>
            <time dateTime={date}>{date}</time> <a href={permalink}>{name}</a>
            <span className={styles.sentence}>{sentence}</span>
          </li>
        ))}
      </ul>
      {thread && (
        <p>
          <a href={thread}>
            <Translate id="followUps.thread">줄기 전체 보기</Translate>
          </a>
        </p>
      )}
    </aside>
  );
}
