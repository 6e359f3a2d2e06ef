import {slug} from 'github-slugger';
import {formatDay} from '../papers/day/dates.ts';
import {idOfSource} from '../papers/day/paperSource.ts';
import type {Paper} from '../papers/day/types.ts';
import type {CataloguePaper, PaperGroup} from '../papers/lists/catalogue.ts';
import type {PublishedDay} from '../papers/lists/followUps.ts';
import {dayRenderer} from './dayHtml.ts';
import {archivedMonths, archiveFile, monthOf} from './feedArchives.ts';
import {atomArchive, type Channel, FEED_FORMATS, type FeedEntry} from './feedFormats.ts';
import {encodedUrl, type MakeOutputs, type Output, type OutputContext} from './output.ts';
import {addressFinder} from './pageAddresses.ts';
import {siteAddresses} from './pages/addresses.ts';
import {finishedWeeks, weekEntry} from './weekEntry.ts';

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
 * The feeds, with the whole of what they tell of: of the days and the weeks, an entry each, and of every organisation and topic, an
 * entry for each of its papers. The feed of the days leads to an archive of each month that is over, to the first one.
 */
export const feeds: MakeOutputs = (context) => {
  const {catalogue, siteUrl, baseUrl, title, description} = context;
  const htmlOf = dayRenderer(context, addressFinder(context));
  const addresses = siteAddresses(baseUrl);

  const dayEntry = async (day: PublishedDay): Promise<FeedEntry> => {
    const url = encodedUrl(day.permalink, context);
    return {
      id: url,
      url,
      title: dayTitle(day),
      summary: day.papers.map(({name}) => name).join(', '),
      date: day.date,
      updated: day.updated,
      html: (await htmlOf(day)).whole(),
    };
  };

  const paperEntry = async ({day, paper, permalink}: CataloguePaper): Promise<FeedEntry> => {
    return {
      id: entryId(day, paper),
      url: encodedUrl(permalink, context),
      title: paper.subtitle ? `${paper.name}: ${paper.subtitle}` : paper.name,
      summary: paper.lead ?? '',
      date: day.date,
      updated: day.updated,
      html: (await htmlOf(day)).paper(day.papers.indexOf(paper)),
    };
  };

  /**
   * What stays when a paper is renumbered, labelled or rewritten; what its author names anew by hand keeps it by an own id. No
   * address of the site, so that nobody takes it for a link: https://www.rfc-editor.org/rfc/rfc4151.
   */
  const entryId = (day: PublishedDay, {source, ownId, name}: Paper): string => {
    const id = idOfSource(source);
    const place = id ? addresses.permanent(id) : `${day.permalink}#${encodeURIComponent(ownId ?? slug(name))}`;
    const same = day.papers.filter((other) => idOfSource(other.source) === id && (id || other.name === name));
    const which = same.findIndex((other) => other.name === name && other.ownId === ownId);
    const {hostname, pathname, hash} = new URL(place, siteUrl);
    return `tag:${hostname},${day.date}:${pathname}${hash}${which > 0 ? `-${which + 1}` : ''}`;
  };

  const ofGroup =
    (folder: string, permalinkOf: (slug: string) => string) =>
    ({slug, name, papers}: PaperGroup): Source => ({
      folder: `${folder}/${slug}/`,
      title: `${name} · ${title}`,
      description: `${title}에 정리된 ${name} 논문`,
      page: encodedUrl(permalinkOf(slug), context),
      entries: () => Promise.all(latestFirst(papers).map(paperEntry)),
    });

  const closed = archivedMonths(catalogue.days);
  const archive = (month: string | undefined) =>
    month === undefined ? undefined : new URL(archiveFile(month), siteUrl).href;
  const archives = closed.map(
    (month, index): Output => ({
      path: archiveFile(month),
      content: async () =>
        atomArchive(
          {
            title: `${title} ${month}`,
            description,
            language: LANGUAGE,
            author: context.author,
            page: siteUrl,
            previousArchive: archive(closed[index + 1]),
            entries: await Promise.all(
              catalogue.days
                .filter((day) => monthOf(day) === month)
                .reverse()
                .map(dayEntry),
            ),
          },
          archive(month) as string,
        ),
    }),
  );
  const latest = catalogue.days.filter(
    (day, index, days) => index >= days.length - LATEST_DAYS || !closed.includes(monthOf(day)),
  );

  const sources: Source[] = [
    {
      folder: '',
      title,
      description,
      page: siteUrl,
      previousArchive: archive(closed[0]),
      entries: () => Promise.all(latest.toReversed().map(dayEntry)),
    },
    {
      folder: 'weeks/',
      title: `한 주씩 · ${title}`,
      description: `${title}에 정리된 논문을 한 주씩`,
      page: encodedUrl(addresses.weeks, context),
      entries: async () => finishedWeeks(catalogue.papers).map((week) => weekEntry(week, context)),
    },
    ...catalogue.organisations.map(ofGroup('organisations', addresses.organisation)),
    ...catalogue.topics.map(ofGroup('topics', addresses.topic)),
  ];
  return [...sources.flatMap((source) => feedFiles(source, context)), ...archives];
};

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
