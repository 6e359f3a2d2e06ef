import pLimit from 'p-limit';

import {compactDate, dateParts, formatDay} from '../../papers/day/dates.ts';
import type {CataloguePaper, PaperGroup} from '../../papers/lists/catalogue.ts';
import type {MakeOutputs, Output, OutputContext} from '../output.ts';
import {cachedCard} from './cardCache.ts';
import type {CardElement} from './element.ts';
import {listCard} from './listCard.ts';
import type {CardRow} from './rowStyle.ts';
import {siteCard} from './siteCard.ts';

/** A picture that networks show beside a link, and what it shows; the tree is made when the picture is. */
interface Card {
  path: string;
  tree(): CardElement;
}

/** A card for each day: `cards/20251022.png`. */
export const dayCards: MakeOutputs = (context) => daysOf(context).map((card) => toOutput(card, context));

/** A card for each organisation and topic: `cards/organisations/google.png`, `cards/topics/video-generation.png`. */
export const groupCards: MakeOutputs = (context) => groupsOf(context).map((card) => toOutput(card, context));

/** The card of every other page: `cards/site.png`. */
export const siteCards: MakeOutputs = (context) => siteOf(context).map((card) => toOutput(card, context));

/** Fills the cache with all cards, and says how many had to be made. */
export async function makeCards(context: OutputContext): Promise<{cards: number; made: number; milliseconds: number}> {
  const start = performance.now();
  const cards = [...siteOf(context), ...daysOf(context), ...groupsOf(context)];
  let made = 0;
  await pLimit(AT_ONCE).map(cards, async (card) => {
    const {isMade} = await cachedCard(card.tree(), context.store);
    if (isMade) made += 1;
  });
  return {cards: cards.length, made, milliseconds: performance.now() - start};
}

/** Enough to keep the disk busy where all cards are there; `cachedCard` draws fewer at a time. */
const AT_ONCE = 16;

function toOutput({path, tree}: Card, {store}: OutputContext): Output {
  return {path, content: async () => (await cachedCard(tree(), store)).png};
}

/** Cards are in the language that the papers are summarised in. */
const LOCALE = 'ko';

/** So many papers fit on a card; of more, the last line says how many. */
const MOST_ROWS = 6;

function daysOf({catalogue, title}: OutputContext): Card[] {
  return catalogue.days.map(({date, path, papers}) => ({
    path: `cards/${compactDate(date)}.png`,
    tree: () =>
      listCard({
        site: title,
        kicker: `${dateParts(date).year}년`,
        title: formatDay(date, LOCALE),
        rows: firstRows(catalogue.papersOf(path), ({paper}) => paper.number?.toString() ?? ''),
        papers: papers.length,
      }),
  }));
}

function groupsOf({catalogue, title}: OutputContext): Card[] {
  const cardsOf = (groups: readonly PaperGroup[], folder: string, kicker: string) =>
    groups.map(({slug, name, papers}) => ({
      path: `cards/${folder}/${slug}.png`,
      tree: () =>
        listCard({
          site: title,
          kicker,
          title: name,
          rows: firstRows(newestFirst(papers), ({date}) => date),
          papers: papers.length,
        }),
    }));
  return [...cardsOf(catalogue.organisations, 'organisations', '기관'), ...cardsOf(catalogue.topics, 'topics', '주제')];
}

function siteOf({title, description}: OutputContext): Card[] {
  return [{path: 'cards/site.png', tree: () => siteCard({title, description})}];
}

function firstRows(papers: readonly CataloguePaper[], labelOf: (paper: CataloguePaper) => string): CardRow[] {
  const count = papers.length > MOST_ROWS ? MOST_ROWS - 1 : papers.length;
  return papers.slice(0, count).map((entry) => {
    const {name, subtitle} = entry.paper;
    return {label: labelOf(entry), name, ...(subtitle === undefined ? {} : {subtitle})};
  });
}

/** Those of a day stay in the order of its page. */
function newestFirst(papers: readonly CataloguePaper[]): CataloguePaper[] {
  return papers.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
