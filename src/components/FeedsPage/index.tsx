import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import {Fragment, type ReactNode} from 'react';

import type {FeedsProps} from '../../derived/pages/pageProps';
import Document from '../Document';
import {groupsTitle} from '../groupWords';
import PageBody from '../PageBody';
import FeedAddress from './FeedAddress';
import GroupFeeds from './GroupFeeds';

/** What feeds are, and where they are. */
function FeedsPage({feeds, weeks, archive, organisations, topics}: FeedsProps): ReactNode {
  const base = useBaseUrl('/');
  const title = translate({id: 'feeds.title', message: '구독'});
  return (
    <Layout title={title} description={translate({id: 'feeds.description', message: '새 글을 피드로 받아 보는 법'})}>
      <Document />
      <PageBody>
        <h1>{title}</h1>
        <div className="markdown">
          <p>
            <Translate id="feeds.what">
              피드는 새 글이 올라오면 구독기에 알려 주는 파일입니다. 아래 주소 가운데 하나를 구독기에 붙여 넣으세요.
              이메일도 계정도 필요 없고, 무엇을 읽는지 이쪽에서는 알 수 없습니다.
            </Translate>
          </p>
          <ul>
            {feeds.map(({name, href}) => (
              <li key={href}>
                {name}: <FeedAddress href={href} name={name} />
              </li>
            ))}
          </ul>
          <p>
            <Translate id="feeds.content">최근 30일의 글이 그림과 수식까지 통째로 들어 있습니다.</Translate>{' '}
            {archive && (
              <Translate
                id="feeds.archive"
                values={{
                  archive: (
                    <FeedAddress href={archive} name={translate({id: 'feeds.earlier', message: '앞선 달'})}>
                      <Translate id="feeds.earlier">앞선 달</Translate>
                    </FeedAddress>
                  ),
                }}>
                {'그보다 앞선 글은 달마다 한 파일이고, Atom을 읽는 구독기는 {archive}부터 거슬러 받습니다.'}
              </Translate>
            )}
          </p>
          <h2>
            <Translate id="weeks.title">한 주씩</Translate>
          </h2>
          <p>
            <Translate
              id="feeds.weeks"
              values={{
                weeks: (
                  <Link to="/weeks">
                    <Translate id="weeks.title">한 주씩</Translate>
                  </Link>
                ),
              }}>
              {'날마다가 많으면 {weeks} 받을 수도 있습니다. 한 주가 지나면 그 주의 논문이 주제별로 옵니다.'}
            </Translate>
          </p>
          <ul>
            {weeks.map(({name, href}) => (
              <li key={href}>
                {name}:{' '}
                <FeedAddress
                  href={href}
                  name={translate({id: 'feeds.ofWeeks', message: '한 주씩 {feed}'}, {feed: name})}
                />
              </li>
            ))}
          </ul>
          {[
            {kind: 'organisation' as const, groups: organisations},
            {kind: 'topic' as const, groups: topics},
          ].map(
            ({kind, groups}) =>
              groups.length > 0 && (
                <Fragment key={kind}>
                  <h2>{groupsTitle(kind)}</h2>
                  <p>
                    <Translate id="feeds.groups">그쪽의 논문이 하나씩 옵니다.</Translate>
                  </p>
                  <GroupFeeds groups={groups} />
                </Fragment>
              ),
          )}
          <h2>
            <Translate id="feeds.machines">기계가 읽을 것</Translate>
          </h2>
          <ul>
            <li>
              <a href={`${base}papers.json`}>papers.json</a>{' '}
              <Translate id="feeds.papersJson">모든 논문과 그 관계. 꼴에는 판 번호가 있습니다.</Translate>{' '}
              <a href={`${base}papers.schema.json`}>JSON Schema</a>
            </li>
            <li>
              <a href={`${base}papers.bib`}>papers.bib</a>{' '}
              <Translate id="feeds.papersBib">모든 논문의 BibTeX.</Translate>
            </li>
            <li>
              <a href={`${base}llms.txt`}>llms.txt</a>{' '}
              <Translate id="feeds.llms">글의 목록. 글마다 주소 끝에 .md를 붙이면 Markdown으로 열립니다.</Translate>
            </li>
          </ul>
        </div>
      </PageBody>
    </Layout>
  );
}

export default withPageData(FeedsPage);
