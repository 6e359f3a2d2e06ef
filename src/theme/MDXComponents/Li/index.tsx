import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/MDXComponents/Li';
import type {ReactNode} from 'react';

/** Ejected: stock writes `class=""` on every item. */
export default function Li(props: Props): ReactNode {
  // A footnote has an id, which its reference links to.
  useBrokenLinks().collectAnchor(props.id as string);
  return <li {...props} />;
}
