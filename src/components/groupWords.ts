import {translate} from '@docusaurus/Translate';

import type {GroupKind} from '../derived/pages/pageProps';

/** What organisations and topics are called in titles. */
export function groupsTitle(kind: GroupKind): string {
  return kind === 'organisation'
    ? translate({id: 'organisations.title', message: '기관'})
    : translate({id: 'topics.title', message: '주제'});
}

export function groupsDescription(kind: GroupKind): string {
  return kind === 'organisation'
    ? translate({id: 'organisations.description', message: '읽은 논문을 쓴 기관들입니다.'})
    : translate({id: 'topics.description', message: '읽은 논문이 다루는 주제들입니다.'});
}

export function paperCount(count: number): string {
  return translate({id: 'papers.count', message: '{count}편'}, {count});
}
