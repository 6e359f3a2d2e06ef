import type {ReactNode} from 'react';

import {repeatsDate} from '../../papers/day/repeatsDate';
import {useDayData} from '../DayContext';
import styles from './styles.module.css';

/** The author's own title of a day. The page is headed by its date; this stands quietly above the notes, if it says more. */
export default function DayTitle({children}: {children: ReactNode}): ReactNode {
  const date = useDayData()?.date;
  if (date && typeof children === 'string' && repeatsDate(children, date)) return null;
  return <p className={styles.title}>{children}</p>;
}
