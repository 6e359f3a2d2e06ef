import css from '!!../../plugins/documents/sourceLoader.mjs!./inPage.css';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import TrayPanel from './TrayPanel';

/** What a reader takes along: how many papers at the foot of the window, and which in a dialog. `src/client/tray` fills both. */
export default function Tray(): ReactNode {
  return (
    <>
      <style>{css}</style>
      <div className="tray" hidden>
        <button
          type="button"
          aria-haspopup="dialog"
          data-label={translate({id: 'tray.count', message: '담은 논문 {count}편'})}
        />
        <span
          role="alert"
          data-failed={translate({id: 'tray.failed', message: '담지 못했습니다. 논문은 200편까지 담깁니다.'})}
        />
      </div>
      <TrayPanel />
    </>
  );
}
