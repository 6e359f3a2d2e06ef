import css from '!!../../plugins/documents/sourceLoader.mjs!./inPage.css';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** The keys that do something, and the way to switch them off. `src/client/shortcuts` opens it. */
export default function Panel(): ReactNode {
  const keys: [keys: string[], what: string][] = [
    [['j', 'k'], translate({id: 'shortcuts.papers', message: '다음 논문, 이전 논문'})],
    [['n', 'p'], translate({id: 'shortcuts.days', message: '더 새로운 글, 더 오래된 글'})],
    [['/'], translate({id: 'shortcuts.search', message: '논문 찾기'})],
    [['c'], translate({id: 'shortcuts.cite', message: '보고 있는 논문 인용'})],
    [['m'], translate({id: 'shortcuts.read', message: '보고 있는 논문 읽음 표시'})],
    [['t'], translate({id: 'shortcuts.colours', message: '화면 색 바꾸기'})],
    [['?'], translate({id: 'shortcuts.help', message: '단축키 보기'})],
  ];
  return (
    <dialog className="shortcut-panel" aria-labelledby="shortcuts-title">
      <style>{css}</style>
      <form method="dialog">
        <h2 id="shortcuts-title">
          <Translate id="shortcuts.title">단축키</Translate>
        </h2>
        <button type="submit">
          <Translate id="shortcuts.close">닫기</Translate>
        </button>
      </form>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">
              <Translate id="shortcuts.key">키</Translate>
            </th>
            <th scope="col">
              <Translate id="shortcuts.action">하는 일</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([names, what]) => (
            <tr key={what}>
              <th scope="row">
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label>
        <input type="checkbox" />
        <Translate id="shortcuts.use">단축키 쓰기</Translate>
      </label>
      <p role="alert" data-failed={translate({id: 'shortcuts.failed', message: '이 브라우저에 저장할 수 없습니다.'})} />
    </dialog>
  );
}
