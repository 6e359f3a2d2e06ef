import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

import Document from '../components/Document';
import Fragments from '../components/Fragments';

/** No page to read: other pages fetch parts of it. */
export default function FragmentsPage(): ReactNode {
  return (
    <>
      <Document />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Fragments />
    </>
  );
}
