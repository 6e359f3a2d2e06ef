import Head from '@docusaurus/Head';
import {type ReactNode, useEffect} from 'react';

/** Marks the page as a document: it gets no React in the browser. See `src/plugins/documents`. */
export default function Document(): ReactNode {
  // Where React runs in a published page, it came from a page that hydrates: a document is loaded anew.
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') location.reload();
  }, []);
  return (
    <Head>
      {/* biome-ignore lint/a11y/useHtmlLang: the theme sets `lang`; this adds to the same element. */}
      <html data-document="true" />
    </Head>
  );
}
