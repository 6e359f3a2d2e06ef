import type {Props} from '@theme/TabItem';
import type {ReactNode} from 'react';

/** Ejected: a tab's content; `Tabs` reads its properties and renders the panel. */
export default function TabItem({children}: Props): ReactNode {
  return children;
}
