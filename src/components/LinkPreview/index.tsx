import css from '!!../../plugins/documents/sourceLoader.mjs!./inPage.css';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** The card beside a link that shows where it leads; `src/client/preview` fills it and shows it. */
export default function LinkPreview(): ReactNode {
  return (
    <div popover="manual" className="link-preview">
      <style>{css}</style>
      <img data-part="figure" src="data:," alt="" />
      <strong data-part="name" />
      <span data-part="subtitle" />
      <small data-part="facts" />
      <p data-part="lead" />
      {/* biome-ignore lint/a11y/useValidAnchor: its address is that of the link that the card describes. */}
      <a data-part="open">
        <Translate id="preview.open">글 열기</Translate>
      </a>
    </div>
  );
}
