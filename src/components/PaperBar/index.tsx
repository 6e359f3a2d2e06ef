import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {PaperData} from '../../derived/pages/dayData';
import type {SourceSite} from '../../papers/day/sourceLinks';
import {usePaperData} from '../DayContext';
import PaperActions from './PaperActions';
import styles from './styles.module.css';

/**
 * Under a paper's heading: who wrote it, what it is about, where to read it, how long the notes are, and how to keep it.
 *
 * Its links are plain: their addresses come from the plugin, and Docusaurus' `Link` would take most of the time in which a
 * page of many papers is rendered.
 */
export default function PaperBar({labels}: {labels: string}): ReactNode {
  const paper = usePaperData();
  const organisations = labels.split('\n').filter(Boolean);
  if (!paper) return <p className={styles.bar}>{organisations.join(' ')}</p>;
  const permalinks = new Map(paper.organisations.map(({label, permalink}) => [label, permalink]));
  return (
    <div className={styles.bar}>
      {organisations.length > 0 && (
        <ul className={styles.organisations} aria-label={translate({id: 'paper.organisations', message: '기관'})}>
          {organisations.map((label) => (
            <li key={label}>
              <a href={permalinks.get(label)}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      <Authors work={paper.work} />
      {paper.topics.length > 0 && (
        <ul aria-label={translate({id: 'paper.topics', message: '주제'})}>
          {paper.topics.map(({label, permalink}) => (
            <li key={permalink}>
              <a href={permalink}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      {paper.sources.length > 0 && (
        <ul aria-label={translate({id: 'paper.sources', message: '원문'})}>
          {paper.sources.map(({site, url}) => (
            <li key={site}>
              <a href={url}>{sourceName(site)}</a>
            </li>
          ))}
        </ul>
      )}
      {paper.minutes && (
        <Translate id="paper.minutes" values={{minutes: paper.minutes}}>
          {'{minutes}분'}
        </Translate>
      )}
      <PaperActions paper={paper} />
      {paper.otherSummaries.length > 0 && (
        <p className={styles.again}>
          <Translate id="paper.otherSummaries">같은 논문을 다룬 글</Translate>
          {paper.otherSummaries.map(({permalink, date}) => (
            <a key={permalink} href={permalink}>
              <time dateTime={date}>{date}</time>
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

function Authors({work: {authors, authorCount}}: Pick<PaperData, 'work'>): ReactNode {
  const [first] = authors;
  if (first === undefined || authorCount < 2) return first && <span>{first}</span>;
  return (
    <span>
      <Translate id="paper.authors" values={{first, others: authorCount - 1}}>
        {'{first} 외 {others}명'}
      </Translate>
    </span>
  );
}

function sourceName(site: SourceSite): string {
  const names: Record<SourceSite, string> = {
    arxiv: 'arXiv',
    pdf: 'PDF',
    html: 'HTML',
    huggingface: 'HF',
    alphaxiv: 'alphaXiv',
    web: translate({id: 'paper.web', message: '원문'}),
  };
  return names[site];
}
