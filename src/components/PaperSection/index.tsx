import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import {PaperContext, useDayData} from '../DayContext';
import FollowUps from '../FollowUps';
import styles from './styles.module.css';

interface Props {
  anchor: string;
  /** Further ids of the section, separated by spaces. */
  aliases: string;
  name: string;
  children: ReactNode;
}

/** One paper of a day. The id stays on the heading; the aliases are empty targets before it. */
export default function PaperSection({anchor, aliases, name, children}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  const paper = useDayData()?.papers.find((candidate) => candidate.anchor === anchor);
  const ids = aliases.split(' ').filter(Boolean);
  for (const id of ids) brokenLinks.collectAnchor(id);
  return (
    <section className={styles.paper} aria-labelledby={anchor}>
      {ids.map((id) => (
        <span key={id} id={id} />
      ))}
      {paper && <span className="Z3988" title={paper.coins} />}
      <PaperContext value={{name, data: paper}}>{children}</PaperContext>
      {paper && paper.topics.length > 0 && (
        <ul className={styles.topics} aria-label={translate({id: 'paper.topics', message: '주제'})}>
          {paper.topics.map(({label, permalink}) => (
            <li key={permalink}>
              <a href={permalink}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      {paper && paper.followUps.length > 0 && <FollowUps followUps={paper.followUps} thread={paper.thread} />}
    </section>
  );
}
