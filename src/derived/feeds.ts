import {formatDay} from '../papers/day/dates.ts';
import type {CataloguePaper, PaperGroup} from '../papers/lists/catalogue.ts';
import type {PublishedDay} from '../papers/lists/followUps.ts';
import {dayRenderer} from './dayHtml.ts';
import {type Channel, FEED_FORMATS, type FeedEntry} from './feedFormats.ts';
import {absoluteUrl, type MakeOutputs, type Output, type OutputContext} from './output.ts';
import {addressFinder} from './pageAddresses.ts';
import {siteAddresses} from './pages/addresses.ts';

const LATEST_DAYS = 30;
const LATEST_PAPERS = 50;
/** Of a day with more papers, the title names so many. */
const NAMED_PAPERS = 5;
const LANGUAGE = 'ko';

/** A feed before its entries are made. */
type Source = Omit<Channel, 'entries' | 'language' | 'author'> & {
  /** Below the base URL, with a slash at its end. */
  folder: string;
  entries(): Promise<FeedEntry[]>;
};

/**
 * The feeds, with the whole of what they tell of: of the days, an entry each, and of every organisation and topic, an
 * entry for each of its papers.
 */
export const feeds: MakeOutputs = (context) => {
  const {catalogue, siteUrl, baseUrl, title, description} = context;
  const htmlOf = rendererOf(context);
  const addresses = siteAddresses(baseUrl);

  const dayEntry = async (day: PublishedDay): Promise<FeedEntry> => {
    const {opening, papers} = await htmlOf(day);
    return {
      url: wholeUrl(day.permalink, context),
      title: dayTitle(day),
      summary: day.papers.map(({name}) => name).join(', '),
      date: day.date,
      html: [opening, ...papers].filter((html) => html !== '').join('\n'),
    };
  };

  const paperEntry = async ({day, paper, permalink}: CataloguePaper): Promise<FeedEntry> => {
    const {papers} = await htmlOf(day);
    return {
      url: wholeUrl(permalink, context),
      title: paper.subtitle ? `${paper.name}: ${paper.subtitle}` : paper.name,
      summary: paper.lead ?? '',
      date: day.date,
      html: papers[day.papers.indexOf(paper)] ?? '',
    };
  };

  const ofGroup =
    (folder: string, permalinkOf: (slug: string) => string) =>
    ({slug, name, papers}: PaperGroup): Source => ({
      folder: `${folder}/${slug}/`,
      title: `${name} · ${title}`,
      description: `${title}에 정리된 ${name} 논문`,
      page: wholeUrl(permalinkOf(slug), context),
      entries: () => Promise.all(latestFirst(papers).map(paperEntry)),
    });

  const sources: Source[] = [
    {
      folder: '',
      title,
      description,
      page: siteUrl,
      entries: () => Promise.all(catalogue.days.slice(-LATEST_DAYS).reverse().map(dayEntry)),
    },
    ...catalogue.organisations.map(ofGroup('organisations', addresses.organisation)),
    ...catalogue.topics.map(ofGroup('topics', addresses.topic)),
  ];
  return sources.flatMap((source) => feedFiles(source, context));
};

const renderers = new WeakMap<OutputContext, ReturnType<typeof dayRenderer>>();

function rendererOf(context: OutputContext): ReturnType<typeof dayRenderer> {
  const renderer = renderers.get(context) ?? dayRenderer(context, addressFinder(context));
  renderers.set(context, renderer);
  return renderer;
}

function feedFiles({folder, entries, ...about}: Source, {siteUrl, author}: OutputContext): Output[] {
  return FEED_FORMATS.map(({file, write}) => ({
    path: folder + file,
    content: async () =>
      write({...about, language: LANGUAGE, author, entries: await entries()}, new URL(folder + file, siteUrl).href),
  }));
}

/** `10월 22일 수요일 — MoGA, GAR 외 3편`. */
function dayTitle({date, title, papers}: PublishedDay): string {
  const names = papers.slice(0, NAMED_PAPERS).map(({name}) => name);
  const others = papers.length - names.length;
  const about = papers.length === 0 ? title : names.join(', ') + (others > 0 ? ` 외 ${others}편` : '');
  return about ? `${formatDay(date, LANGUAGE)} — ${about}` : formatDay(date, LANGUAGE);
}

/** The latest papers, newest day first; those of a day in the order of its page. */
function latestFirst(papers: readonly CataloguePaper[]): CataloguePaper[] {
  return papers.slice(-LATEST_PAPERS).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The whole address of a permalink, which may hold letters that an address cannot. */
function wholeUrl(permalink: string, context: OutputContext): string {
  return new URL(absoluteUrl(permalink, context)).href;
}
