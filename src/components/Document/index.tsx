import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

/** Marks the page as a document: it gets no React in the browser, and as a day no styles of other pages. See `src/plugins/documents`. */
export default function Document({isDay = false}: {isDay?: boolean}): ReactNode {
  return (
    <Head>
      {/* biome-ignore lint/a11y/useHtmlLang: the theme sets `lang`; this adds to the same element. */}
      <html data-document={isDay ? 'day' : 'page'} />
    </Head>
  );
}
