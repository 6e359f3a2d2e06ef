import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import {KATEX_FOLDER} from '../../plugins/documents/katexFolder';

/** The stylesheet of a page with maths; `src/markdown/remarkMathsStylesheet.ts` puts it there. */
export default function MathsStylesheet(): ReactNode {
  return (
    <Head>
      <link rel="stylesheet" href={useBaseUrl(`/${KATEX_FOLDER}/katex.min.css`)} />
    </Head>
  );
}
