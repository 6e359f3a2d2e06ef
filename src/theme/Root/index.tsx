import type {ReactNode} from 'react';

import Fragments from '../../components/Fragments';

/** `docusaurus start` renders no HTML that a page could fetch: there the fragments stand in every page. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  return (
    <>
      {children}
      {process.env.NODE_ENV === 'development' && <Fragments />}
    </>
  );
}
