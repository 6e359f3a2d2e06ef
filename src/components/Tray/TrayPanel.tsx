import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** The papers that a reader takes along, and what can be done with them. `src/client/tray` fills it and does it. */
export default function TrayPanel(): ReactNode {
  return (
    <dialog className="tray-panel" aria-labelledby="tray-title">
      <form method="dialog">
        <h2 id="tray-title">
          <Translate id="tray.title">담은 논문</Translate>
        </h2>
        <button type="submit">
          <Translate id="tray.close">닫기</Translate>
        </button>
      </form>
      <div>
        <p data-part="none" hidden>
          <Translate id="tray.none">담은 논문이 없습니다.</Translate>
        </p>
        <ul data-part="some">
          <li hidden>
            {/* biome-ignore lint/a11y/useAnchorContent: the rows are copies of this one, with a name in them. */}
            <a href="#tray-title" />
            <small />
            <button
              type="button"
              data-action="remove"
              data-label={translate({id: 'tray.removePaper', message: '{name} 빼기'})}>
              <Translate id="tray.remove">빼기</Translate>
            </button>
          </li>
        </ul>
      </div>
      <footer>
        <div data-part="some">
          <Row label={translate({id: 'tray.copy', message: '복사'})}>
            <button type="button" data-copy="bibtex">
              BibTeX
            </button>
            <button type="button" data-copy="ris">
              RIS
            </button>
            <button type="button" data-copy="markdown">
              Markdown
            </button>
          </Row>
          <Row label={translate({id: 'tray.download', message: '내려받기'})}>
            <button type="button" data-save="bibtex">
              .bib
            </button>
            <button type="button" data-save="ris">
              .ris
            </button>
            <button type="button" data-save="markdown">
              .md
            </button>
          </Row>
          <div>
            <button type="button" data-action="share" hidden>
              <Translate id="tray.share">공유</Translate>
            </button>
            <button type="button" data-action="clear">
              <Translate id="tray.clear">모두 빼기</Translate>
            </button>
          </div>
        </div>
        <p
          role="status"
          data-copied={translate({id: 'tray.copied', message: '복사했습니다.'})}
          data-saved={translate({id: 'tray.saved', message: '파일로 만들었습니다.'})}
          data-failed={translate({id: 'tray.notDone', message: '하지 못했습니다. 인터넷 연결을 확인해 주세요.'})}
          data-gone={translate({id: 'tray.gone', message: '더는 없어 뺀 논문: {names}'})}
        />
        <p>
          <Translate id="tray.explanation">이 브라우저에만 담깁니다.</Translate>
        </p>
      </footer>
    </dialog>
  );
}

function Row({label, children}: {label: string; children: ReactNode}): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons is no part of a form.
    <div role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
