import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** What is stored, in words, and what can be done with it. */
export default function StoredRecord(): ReactNode {
  return (
    <section>
      <h2>
        <Translate id="settings.stored">이 브라우저에 남은 것</Translate>
      </h2>
      <ul>
        <li
          data-part="papers"
          data-label={translate({id: 'settings.papers', message: '읽은 논문 {papers}편 ({days}일)'})}
        />
        <li data-part="places" data-label={translate({id: 'settings.places', message: '읽다 만 글 {places}편'})} />
        <li
          data-part="newest"
          data-label={translate({id: 'settings.newest', message: '지난번까지 올라온 마지막 글 {newest}'})}
        />
        <li
          data-part="others"
          data-label={translate({id: 'settings.others', message: '그 밖에 고른 것과 모아 둔 것 {others}가지'})}
        />
        <li data-part="nothing">
          <Translate id="settings.nothing">아직 없음</Translate>
        </li>
      </ul>
      <p>
        <button type="button" data-action="export">
          <Translate id="settings.export">읽은 기록 내보내기</Translate>
        </button>
        <button type="button" data-action="import">
          <Translate id="settings.import">가져오기</Translate>
        </button>
        <input
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={translate({id: 'settings.importFile', message: '가져올 파일'})}
        />
        <button type="button" data-action="clear">
          <Translate id="settings.clear">모두 지우기</Translate>
        </button>
      </p>
      <p
        role="status"
        data-exported={translate({id: 'settings.exported', message: '파일로 내보냈습니다.'})}
        data-imported={translate({
          id: 'settings.imported',
          message: '가져왔습니다. 이제 읽은 논문은 {papers}편입니다.',
        })}
        data-cleared={translate({id: 'settings.cleared', message: '모두 지웠습니다.'})}
        data-forgotten={translate({
          id: 'settings.forgotten',
          message: '읽은 기록과 읽은 쪽의 사본을 지우고 더 남기지 않습니다.',
        })}
        data-left-pages={translate({
          id: 'settings.leftPages',
          message: '읽은 쪽의 사본을 지우지 못했습니다. 브라우저 설정에서 이 사이트의 데이터를 지워 주세요.',
        })}
        data-too-big={translate({
          id: 'settings.tooBig',
          message: '파일이 너무 큽니다. 여기서 내보낸 파일은 2 MB를 넘지 않습니다.',
        })}
        data-not-json={translate({id: 'settings.notJson', message: 'JSON 파일이 아니거나 깨져 있습니다.'})}
        data-other={translate({id: 'settings.otherFile', message: '이 사이트에서 내보낸 기록이 아닙니다.'})}
        data-newer={translate({
          id: 'settings.newer',
          message: '더 새로운 판에서 내보낸 파일입니다. 쪽을 새로 고친 뒤 다시 가져오세요.',
        })}
        data-off={translate({id: 'settings.off', message: '읽은 기록을 켜야 가져올 수 있습니다.'})}
        data-failed={translate({id: 'settings.failed', message: '저장하지 못했습니다. 남은 자리가 없을 수 있습니다.'})}
      />
      <dialog aria-labelledby="settings-question">
        <form method="dialog">
          <p
            id="settings-question"
            data-clear={translate({
              id: 'settings.askClear',
              message:
                '읽은 기록과 고른 것, 읽은 쪽의 사본까지 이 사이트가 여기 남긴 것을 모두 지울까요? 되돌릴 수 없습니다.',
            })}
            data-remember={translate({
              id: 'settings.askForget',
              message: '읽은 기록과 읽은 쪽의 사본을 지우고 더 남기지 않을까요? 되돌릴 수 없습니다.',
            })}
          />
          <button type="submit" value="">
            <Translate id="settings.cancel">그대로 두기</Translate>
          </button>
          <button type="submit" value="yes">
            <Translate id="settings.delete">지우기</Translate>
          </button>
        </form>
      </dialog>
    </section>
  );
}
