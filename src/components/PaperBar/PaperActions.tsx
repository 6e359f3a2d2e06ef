import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {PaperData} from '../../plugins/papers/dayData';
import {useDayData} from '../DayContext';
import styles from './styles.module.css';

/** Copies a paper's address and its citation; without JavaScript, the day's citations can be downloaded. */
export default function PaperActions({paper}: {paper: PaperData}): ReactNode {
  const permalink = useDayData()?.permalink;
  if (permalink === undefined) return null;
  const address = paper.permanent ?? `${permalink}#${paper.anchor}`;
  return (
    <paper-actions
      class={styles.actions}
      citations={`${permalink}.cite.json`}
      anchor={paper.anchor}
      label-copied={translate({id: 'paper.copied', message: '복사됨'})}
      label-failed={translate({id: 'paper.copyFailed', message: '복사하지 못함'})}>
      <button type="button" hidden data-copy={address}>
        <Translate id="paper.copyLink">링크 복사</Translate>
      </button>
      <details>
        <summary>
          <Translate id="paper.cite">인용</Translate>
        </summary>
        <div className={styles.formats}>
          <button type="button" hidden data-cite="bibtex">
            BibTeX
          </button>
          <button type="button" hidden data-cite="ris">
            RIS
          </button>
          <button type="button" hidden data-cite="markdown">
            Markdown
          </button>
          <button type="button" hidden data-cite="text">
            <Translate id="paper.citeText">글</Translate>
          </button>
          <span>
            <Translate id="paper.downloadDay">이날의 논문 모두</Translate>
            <a href={`${permalink}.bib`} download>
              .bib
            </a>
            <a href={`${permalink}.ris`} download>
              .ris
            </a>
          </span>
        </div>
      </details>
      <span role="status" className="visually-hidden" />
    </paper-actions>
  );
}
