import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';

import {byTopic} from '../papers/lists/byTopic.ts';
import type {CataloguePaper} from '../papers/lists/catalogue.ts';
import {type WeekOf, weekName, weeksOf} from '../papers/lists/weeks.ts';
import type {FeedEntry} from './feedFormats.ts';
import {encodedUrl, type OutputContext} from './output.ts';
import {siteAddresses} from './pages/addresses.ts';
import {paperLine} from './pages/paperLine.ts';

const LATEST_WEEKS = 12;

/** The weeks that nothing is added to any more, newest first: an entry that readers have fetched stays as it is. */
export function finishedWeeks(papers: readonly CataloguePaper[]): WeekOf<CataloguePaper>[] {
  return weeksOf(papers).slice(0, -1).slice(-LATEST_WEEKS).reverse();
}

/** A week in a feed: its papers by topic, each with why to read it. */
export function weekEntry(week: WeekOf<CataloguePaper>, context: OutputContext): FeedEntry {
  const shares = byTopic(week.items).flatMap(({topic, papers}) => [
    element('h2', topic?.name ?? '그 밖의 논문'),
    element(
      'ul',
      papers.map((paper) => row(paper, encodedUrl(paper.permalink, context))),
    ),
  ]);
  const url = encodedUrl(siteAddresses(context.baseUrl).week(weekName(week)), context);
  return {
    id: url,
    url,
    title: `${week.year}년 ${week.number}주 — 논문 ${week.items.length}편`,
    summary: week.items.map(({name}) => name).join(', '),
    date: week.sunday,
    html: toHtml({type: 'root', children: shares}),
  };
}

function row({paper}: CataloguePaper, href: string): Element {
  const {name, lead} = paperLine(paper, undefined);
  const link: Element = {type: 'element', tagName: 'a', properties: {href}, children: [{type: 'text', value: name}]};
  return element('li', lead ? [link, element('p', lead)] : [link]);
}

function element(tagName: string, content: string | ElementContent[]): Element {
  const children: ElementContent[] = typeof content === 'string' ? [{type: 'text', value: content}] : content;
  return {type: 'element', tagName, properties: {}, children};
}
