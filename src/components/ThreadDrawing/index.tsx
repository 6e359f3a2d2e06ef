import type {ReactNode} from 'react';

import type {DrawnThread} from '../../derived/pages/pageProps';
import TakeAlong from '../TakeAlong';
import styles from './page.module.css';

const LANE = 16;
/** A row's picture is stretched to the row's height: only its upper and lower half mean something. */
const HALF = 50;

/** A thread from its oldest paper down: a list, beside which the lines are drawn. The list is the picture's words. */
export default function ThreadDrawing({layout: {rows, lanes}}: {layout: DrawnThread}): ReactNode {
  const width = lanes * LANE;
  return (
    <ol className={styles.thread} data-previews>
      {rows.map(({paper, lane, above, below, branches}) => (
        <li key={paper.permalink} style={{paddingInlineStart: width + 8}}>
          <svg viewBox={`0 0 ${width} ${2 * HALF}`} width={width} preserveAspectRatio="none" aria-hidden="true">
            {above.map((other) => (
              <path key={`a${other}`} d={`M${centre(other)} 0V${HALF}`} />
            ))}
            {below.map((other) => (
              <path key={`b${other}`} d={`M${centre(other)} ${HALF}V${2 * HALF}`} />
            ))}
            {branches.map((other) => (
              <path key={`c${other}`} d={branch(centre(lane), centre(other))} />
            ))}
          </svg>
          <span className={styles.dot} style={{insetInlineStart: centre(lane)}} />
          <div>
            <time dateTime={paper.date}>{paper.date}</time>
            <a href={paper.permalink}>{paper.name}</a>{' '}
            {paper.organisations.length > 0 && <small>{paper.organisations.join(', ')}</small>}
            {paper.lead && <p>{paper.lead}</p>}
          </div>
          <TakeAlong address={paper.permalink} name={paper.name} />
        </li>
      ))}
    </ol>
  );
}

function centre(lane: number): number {
  return lane * LANE + LANE / 2;
}

function branch(from: number, to: number): string {
  return `M${from} ${HALF}C${from} ${1.5 * HALF} ${to} ${1.4 * HALF} ${to} ${2 * HALF}`;
}
