import css from '!!../../plugins/documents/sourceLoader.mjs!./inPage.css';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** The dialog that shows a page's figures as large as the window; `src/client/figures` fills it. */
export default function FigureViewer(): ReactNode {
  return (
    <dialog className="figure-viewer" aria-label={translate({id: 'figures.label', message: '그림 보기'})}>
      <style>{css}</style>
      <div data-part="stage">
        <img data-part="image" src="data:," alt="" draggable={false} />
      </div>
      <div data-part="bar">
        <p
          role="status"
          data-part="caption"
          data-label={translate({id: 'figures.position', message: '그림 {number} / {count}'})}
        />
        <form method="dialog">
          <button type="button" data-step="-1" aria-label={translate({id: 'figures.previous', message: '이전 그림'})}>
            <Icon path="M15 5l-7 7 7 7" />
          </button>
          <button type="button" data-step="1" aria-label={translate({id: 'figures.next', message: '다음 그림'})}>
            <Icon path="M9 5l7 7-7 7" />
          </button>
          <button type="button" data-zoom="out" aria-label={translate({id: 'figures.smaller', message: '작게'})}>
            <Icon path="M6 12h12" />
          </button>
          <button type="button" data-zoom="in" aria-label={translate({id: 'figures.larger', message: '크게'})}>
            <Icon path="M6 12h12M12 6v12" />
          </button>
          <button type="submit" aria-label={translate({id: 'figures.close', message: '닫기'})}>
            <Icon path="M6.5 6.5l11 11M17.5 6.5l-11 11" />
          </button>
        </form>
      </div>
    </dialog>
  );
}

function Icon({path}: {path: string}): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
