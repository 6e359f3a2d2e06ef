import type {ReactNode} from 'react';

import type {PaperLine} from '../../derived/pages/paperLine';
import TakeAlong from '../TakeAlong';
import Thumbnail from '../Thumbnail';
import styles from './styles.module.css';

interface Props {
  paper: Omit<PaperLine, 'organisations'>;
  organisations: readonly string[];
  href: string;
  /** Whether it can be taken along from here; where its notes stand on the page, they carry the button. */
  canTake?: boolean;
}

/** The list around rows of papers: numbered as on their day, unless each row begins with a date. */
export const rowsClass = {numbered: `${styles.rows} ${styles.numbered}`, dated: `${styles.rows} ${styles.dated}`};

/** What a list says of a paper, inside its item: name, organisations and why to read it. The whole row leads there. */
export default function PaperRow({paper: {name, lead, thumbnail}, organisations, href, canTake}: Props): ReactNode {
  return (
    <>
      <div>
        <a href={href}>{name}</a> {organisations.length > 0 && <span>{organisations.join(', ')}</span>}
      </div>
      {canTake && <TakeAlong address={href} name={name} />}
      {lead && <p>{lead}</p>}
      {thumbnail && <Thumbnail src={thumbnail} />}
    </>
  );
}
