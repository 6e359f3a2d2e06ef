import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {PaperData} from '../../derived/pages/dayData';
import {useDayData} from '../DayContext';
import TakeButton from '../TakeAlong/TakeButton';
import styles from './styles.module.css';

/** Takes a paper along, and copies its citation; without JavaScript, the day's citations can be downloaded. */
export default function PaperActions({paper}: {paper: PaperData}): ReactNode {
  const permalink = useDayData()?.permalink;
  if (permalink === undefined) return null;
  return (
    <paper-actions
      class={styles.actions}
      address={`${permalink}#${paper.anchor}`}
      data-name={paper.name}
      permanent={paper.permanent}>
      <TakeButton />
      <details name="paper">
        <summary>
          <Translate id="paper.cite">인용</Translate>
        </summary>
        <div className={styles.formats}>
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
    </paper-actions>
  );
}
