import css from '!!../../plugins/documents/sourceLoader.mjs!../SearchPanel/inPage.css';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

import CiteFormats from '../CiteFormats';
import FigureViewer from '../FigureViewer';
import LinkPreview from '../LinkPreview';
import PlaceOffer from '../PlaceOffer';
import SearchPanel from '../SearchPanel';
import ShortcutPanel from '../ShortcutHelp/Panel';
import Tray from '../Tray';

/**
 * The insides of what opens on demand, once for all pages: `src/client/fragment.ts` fetches them when a reader first needs
 * one, so that no page carries what most readers never open.
 */
export default function Fragments(): ReactNode {
  return (
    <>
      <div hidden data-fragment="search">
        <style>{css}</style>
        <SearchPanel listbox="search-dialog-hits" allResults={useBaseUrl('/search')} />
      </div>
      <div hidden data-fragment="preview">
        <LinkPreview />
      </div>
      <div hidden data-fragment="figures">
        <FigureViewer />
      </div>
      <div hidden data-fragment="cite">
        <CiteFormats />
      </div>
      <div hidden data-fragment="shortcuts">
        <ShortcutPanel />
      </div>
      <div hidden data-fragment="tray">
        <Tray />
      </div>
      <div hidden data-fragment="place">
        <PlaceOffer />
      </div>
    </>
  );
}
