import type {Props} from '@theme/Details';
import type {ReactNode} from 'react';

/** Ejected: the browser's own element, where stock animates it with React. */
export default function Details({summary, children, ...props}: Props): ReactNode {
  return (
    <details {...props}>
      {typeof summary === 'string' ? <summary>{summary}</summary> : summary}
      {children}
    </details>
  );
}
