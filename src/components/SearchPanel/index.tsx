import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import siteStorage from '@generated/site-storage';
import type {ReactNode} from 'react';

/**
 * What stands under the field of a search, in the dialog and on its page: all parts and words that there may be, all but the
 * first hidden. `src/client/search` shows them and fills in what is found.
 */
export default function SearchPanel({
  listbox,
  allResults,
}: {
  /** The id of the hits where the field is their combobox; without it they are a list of links. */
  listbox?: string;
  /** The page with all hits; without it a button brings more. */
  allResults?: string;
}): ReactNode {
  const found = translate({id: 'search.found', message: '찾은 글'});
  return (
    <div
      className="search-panel"
      data-part="panel"
      data-index={useBaseUrl('/search/')}
      data-storage={`searches${siteStorage.namespace}`}>
      <Examples />
      <div className="search-count">
        <p
          role="status"
          data-part="status"
          data-loading={translate({id: 'search.loading', message: '찾는 중…'})}
          data-count={translate({id: 'search.count', message: '{total}건'})}
          data-partial={translate({
            id: 'search.partial',
            message: '모든 낱말을 담은 글은 없어, 가까운 {total}건',
          })}
        />
        <Facet kind="sort" label={translate({id: 'search.sort', message: '차례'})}>
          <button type="button" data-value="">
            <Translate id="search.relevance">관련순</Translate>
          </button>
          <button type="button" data-value="date">
            <Translate id="search.date">최신순</Translate>
          </button>
        </Facet>
      </div>
      <p
        data-part="meant"
        data-label={translate({id: 'search.meant', message: '‘{typed}’ 대신 ‘{meant}’(으)로 찾았습니다.'})}
        hidden
      />
      <p
        data-part="offer"
        data-label={translate({id: 'search.ofOrganisation', message: '{name}의 논문 모두 보기'})}
        hidden
      />
      <details data-part="facets" data-label={translate({id: 'search.narrow', message: '거르기'})} hidden>
        <summary>
          <Translate id="search.narrow">거르기</Translate>
        </summary>
        <Facet kind="organisation" label={translate({id: 'search.organisation', message: '기관'})} />
        <Facet kind="topic" label={translate({id: 'search.topic', message: '주제'})} />
        <Facet kind="year" label={translate({id: 'search.year', message: '해'})} />
      </details>
      <div data-part="found" data-lacks={translate({id: 'search.lacks', message: '없는 낱말: {words}'})} hidden>
        {listbox ? (
          <div id={listbox} data-part="hits" role="listbox" aria-label={found} />
        ) : (
          <ol data-part="hits" aria-label={found} />
        )}
        {allResults ? (
          <a
            href={allResults}
            data-part="more"
            data-label={translate({id: 'search.all', message: '{total}건 모두 보기'})}>
            {found}
          </a>
        ) : (
          <button
            type="button"
            data-part="more"
            data-action="more"
            data-label={translate({id: 'search.more', message: '더 보기'})}
          />
        )}
      </div>
      <div data-part="none" role="alert" hidden>
        <p>
          <Translate id="search.none">맞는 글이 없습니다.</Translate>
        </p>
        <p>
          <Translate id="search.noneHint">
            낱말을 줄이거나, 이름의 일부, 기관, arXiv 번호, 초성으로 찾아보세요.
          </Translate>
        </p>
        <button type="button" data-part="widen" data-action="widen" hidden>
          <Translate id="search.widen">조건 없이 찾기</Translate>
        </button>
      </div>
      <div data-part="failed" role="alert" hidden>
        <p>
          <Translate id="search.failed">색인을 불러오지 못했습니다. 인터넷 연결을 확인해 주세요.</Translate>
        </p>
        <button type="button" data-action="retry">
          <Translate id="search.retry">다시 찾기</Translate>
        </button>
      </div>
    </div>
  );
}

/** What is shown before anything is typed. */
function Examples(): ReactNode {
  const examples = [
    [translate({id: 'search.exampleWord', message: '엔트로피'}), translate({id: 'search.word', message: '낱말'})],
    [
      translate({id: 'search.exampleWords', message: '확산 모델'}),
      translate({id: 'search.words', message: '낱말 여럿'}),
    ],
    [
      translate({id: 'search.exampleQuestion', message: '작년 10월에 읽은 로봇 논문'}),
      translate({id: 'search.question', message: '말하듯이'}),
    ],
    ['2510.18692', translate({id: 'search.arxiv', message: 'arXiv 번호'})],
    ['ㅇㅌㄹㅍ', translate({id: 'search.initials', message: '초성'})],
  ];
  return (
    <div data-part="start">
      <div data-part="recent" hidden>
        <p>
          <Translate id="search.recent">최근에 찾은 말</Translate>
          <button type="button" data-action="forget">
            <Translate id="search.forget">지우기</Translate>
          </button>
        </p>
        <ul />
      </div>
      <div data-part="overview" hidden>
        <p>
          <Translate id="search.newest">새로 정리한 논문</Translate>
        </p>
        <div data-part="newest" />
        <Facet kind="topic" label={translate({id: 'search.topic', message: '주제'})} />
        <Facet kind="organisation" label={translate({id: 'search.organisation', message: '기관'})} />
      </div>
      <p>
        <Translate id="search.examples">이렇게 찾을 수 있습니다</Translate>
      </p>
      <ul>
        {examples.map(([query, kind]) => (
          <li key={query}>
            <button type="button" data-query={query}>
              {query}
            </button>
            <small>{kind}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One row of toggles, hidden until there is something to choose. */
function Facet({kind, label, children}: {kind: string; label: string; children?: ReactNode}): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row that scrolls in every browser.
    <div role="group" data-facet={kind} aria-label={label} hidden>
      {children ?? <span aria-hidden="true">{label}</span>}
    </div>
  );
}
