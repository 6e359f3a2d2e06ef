import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import SearchPanel from '../SearchPanel';

/**
 * The insides of what opens on demand, once for all pages: `src/client/fragment.ts` fetches them when a reader first needs
 * one, so that no page carries what most readers never open.
 */
export default function Fragments(): ReactNode {
  return (
    <div hidden data-fragment="search">
      <SearchPanel listbox="search-dialog-hits" allResults={useBaseUrl('/search')} />
    </div>
  );
}
