import {translate} from '@docusaurus/Translate';
import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import useRouteContext from '@docusaurus/useRouteContext';
import type {ReactNode} from 'react';

import {textTarget} from '../../components/textTarget';

/** Ejected: stock's leads past the bar alone, to the lists beside the text, unless a script runs. */
export default function SkipToContent(): ReactNode {
  // What stands in a page of `src/pages` is all its author's: there the theme's own wrapper begins with the text.
  const isPage = useRouteContext().plugin.name === 'docusaurus-plugin-content-pages';
  return (
    <a className="skip-to-content" href={`#${isPage ? SkipToContentFallbackId : textTarget.id}`}>
      {translate({id: 'skip.label', message: '본문으로 건너뛰기'})}
    </a>
  );
}
