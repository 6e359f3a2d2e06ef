import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import {KATEX_FOLDER} from '../../katexFolder';

/**
 * The stylesheet of a page with maths, where `src/markdown/remarkMathsStylesheet.ts` put it. Not in
 * the head: there it would hold back the whole page until it has come.
 */
export default function MathsStylesheet(): ReactNode {
  return <link rel="stylesheet" href={useBaseUrl(`/${KATEX_FOLDER}/katex.min.css`)} />;
}
