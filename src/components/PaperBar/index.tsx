import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {PaperData} from '../../derived/pages/dayData';
import type {SourceSite} from '../../papers/day/sourceLinks';
import {usePaperData} from '../DayContext';
import PaperActions from './PaperActions';
import styles from './styles.module.css';

/**
 * Under a paper's heading, in one line: who wrote it, where to read it, how long the notes are, and how to keep it.
 *
 * Its links are plain: their addresses come from the plugin, and Docusaurus' `Link` would take most of the time in which a
 * page of many papers is rendered.
 */
export default function PaperBar({labels}: {labels: string}): ReactNode {
  const paper = usePaperData();
  const organisations = labels.split('\n').filter(Boolean);
  if (!paper) return <p className={styles.bar}>{organisations.join(' ')}</p>;
  const permalinks = new Map(paper.organisations.map(({label, permalink}) => [label, permalink]));
  const [first, ...others] = paper.sources;
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
      {paper.authors && <Authors {...paper.authors} />}
      {first && <a href={first.url}>{sourceName(first.site)}</a>}
      {others.length > 0 && (
        <details name="paper">
          <summary>
            <Translate id="paper.sources">원문</Translate>
          </summary>
          <div>
            {others.map(({site, url}) => (
              <a key={site} href={url}>
                {sourceName(site)}
              </a>
            ))}
          </div>
        </details>
      )}
      {paper.minutes && (
        <span>
          <Translate id="paper.minutes" values={{minutes: paper.minutes}}>
            {'{minutes}분'}
          </Translate>
        </span>
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

function Authors({first, count}: NonNullable<PaperData['authors']>): ReactNode {
  return (
    <span className={styles.authors}>
      {count < 2 ? (
        first
      ) : (
        <Translate id="paper.authors" values={{first, others: count - 1}}>
          {'{first} 외 {others}명'}
        </Translate>
      )}
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
