import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {SourceSite} from '../../papers/sourceLinks';
import {usePaperData} from '../DayContext';
import PaperActions from './PaperActions';
import styles from './styles.module.css';

/** Under a paper's heading: who wrote it, what it is about, where to read it, and how to keep it. */
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
              <Link to={permalinks.get(label)}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
      {paper.topics.length > 0 && (
        <ul aria-label={translate({id: 'paper.topics', message: '주제'})}>
          {paper.topics.map(({label, permalink}) => (
            <li key={permalink}>
              <Link to={permalink}>{label}</Link>
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
      <PaperActions paper={paper} />
      {paper.otherSummaries.length > 0 && (
        <p className={styles.again}>
          <Translate id="paper.otherSummaries">같은 논문을 다룬 글</Translate>
          {paper.otherSummaries.map(({permalink, date}) => (
            <Link key={permalink} to={permalink}>
              <time dateTime={date}>{date}</time>
            </Link>
          ))}
        </p>
      )}
    </div>
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
