import css from '!!../../plugins/documents/sourceLoader.mjs!./inPage.css';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Above a day's date: the way back to where its reader stopped. `src/client/reading/offerPlace.ts` fills it in. */
export default function PlaceOffer(): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className="place-offer" role="group" aria-label={translate({id: 'reading.place', message: '읽던 곳'})}>
      <style>{css}</style>
      {/* biome-ignore lint/a11y/useValidAnchor: the address and the words are filled in. */}
      <a href="#" data-label={translate({id: 'reading.goOn', message: '읽던 곳으로: {name}'})}>
        <Translate id="reading.place">읽던 곳</Translate>
      </a>
      <button type="button">
        <Translate id="reading.dismiss">닫기</Translate>
      </button>
    </div>
  );
}
