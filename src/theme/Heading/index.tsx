import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';
import type {ReactNode} from 'react';

const LINKED = ['h2', 'h3', 'h4'];

/** Ejected: one quiet link to the heading's own address, where stock adds classes for a bar that hides, and its label twice. */
export default function Heading({as: As, id, className, ...props}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  // The title of a page is its beginning: nothing links to it.
  if (As === 'h1' || !id) return <As {...props} className={className || undefined} />;
  brokenLinks.collectAnchor(id);
  return (
    <As {...props} className={className || undefined} id={id}>
      {props.children}
      {LINKED.includes(As) && (
        // biome-ignore lint/a11y/useAnchorContent: its mark is drawn by CSS, and its words are few: the heading is read with them.
        <a
          href={`#${id}`}
          className="hash-link"
          aria-label={translate({id: 'heading.link', message: '이 자리의 링크'})}
        />
      )}
    </As>
  );
}
