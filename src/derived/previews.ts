import {decodePart} from '../markdown/decodeAddress.ts';
import {hasId} from '../papers/day/hasId.ts';
import type {IsoDate} from '../papers/day/types.ts';
import type {CataloguePaper} from '../papers/lists/catalogue.ts';
import type {PublishedDay} from '../papers/lists/followUps.ts';
import {figureFile, NARROWEST_FIGURE} from './figures/figures.ts';
import {besidePage, type MakeOutputs, type OutputContext} from './output.ts';

/** A day's `.preview.json`: what a card beside a link shows of the place that the link leads to. */
export interface DayPreview {
  date: IsoDate;
  /** All papers of the day, in the order of its page. */
  papers: PaperPreview[];
}

/** A paper that no link leads to has its name alone. */
export interface PaperPreview {
  name: string;
  /** The section's anchor and its aliases. */
  ids?: string[];
  organisations?: string[];
  subtitle?: string;
  /** The beginning of the notes' first paragraph. */
  lead?: string;
  figure?: {src: string; width: number; height: number};
}

/** A card is for a glance: in bytes, where shorter leads can do it. */
const HEAVIEST = 3_000;
const LEAD_LENGTHS = [180, 120, 80, 40];

/** A card's width on the screen, in pixels. */
const CARD = 320;

/** Beside every day that notes, follow-ups or threads lead to, its `.preview.json`; no other page asks for one. */
export const previews: MakeOutputs = (context) => {
  const linked = linkedPapers(context);
  return context.catalogue.days.flatMap((day) => {
    const papers = linked.get(day);
    return papers
      ? [
          {
            path: besidePage(day.permalink, context.baseUrl, '.preview.json'),
            content: () => write(day, papers, context),
          },
        ]
      : [];
  });
};

/** The days that links lead to, and of each the papers; a day may be linked to as a whole. */
function linkedPapers({catalogue, baseUrl}: OutputContext): Map<PublishedDay, Set<CataloguePaper>> {
  const linked = new Map<PublishedDay, Set<CataloguePaper>>();
  const add = (day: PublishedDay, paper?: CataloguePaper) => {
    const papers = linked.get(day) ?? new Set();
    if (paper) papers.add(paper);
    linked.set(day, papers);
  };
  const byPath = new Map(catalogue.days.map((day) => [day.path, day]));
  const byPermalink = new Map(catalogue.days.map((day) => [day.permalink, day]));
  for (const day of catalogue.days) {
    for (const edit of day.portableEdits) {
      if (edit.kind !== 'link') continue;
      const [, file = '', hash = ''] = /^([^?#]*)[^#]*#?(.*)$/s.exec(edit.url) ?? [];
      const base = `file:///${day.path}`;
      const beside = URL.canParse(file, base) ? new URL(file, base).pathname.slice(1) : '';
      const target =
        file === '' ? day : (byPath.get(beside) ?? byPermalink.get(baseUrl + file.replace(/^\/|\/$/g, '')));
      if (target && (target !== day || hash !== '')) {
        const id = decodePart(hash);
        add(
          target,
          catalogue.papersOf(target.path).find(({paper}) => hasId(paper, id)),
        );
      }
    }
  }
  // The lists of follow-ups, of threads and of other summaries lead the other way.
  for (const paper of catalogue.papers) {
    if (paper.earlier.length + paper.followUps.length + paper.otherSummaries.length > 0) add(paper.day, paper);
  }
  return linked;
}

async function write(day: PublishedDay, linked: ReadonlySet<CataloguePaper>, context: OutputContext): Promise<string> {
  const figures = new Map<CataloguePaper, PaperPreview['figure']>();
  for (const entry of linked) {
    const {figure} = entry.paper;
    if (figure) figures.set(entry, await smallFigure(figureFile(figure, day.path, context.siteDir), context));
  }
  const preview = (leadLength: number): DayPreview => ({
    date: day.date,
    papers: context.catalogue.papersOf(day.path).map((entry) => {
      const {paper, name} = entry;
      if (!linked.has(entry)) return {name};
      return {
        name,
        ids: [paper.anchor, ...paper.aliases],
        organisations: paper.organisations,
        subtitle: paper.subtitle,
        lead: paper.lead && shorten(paper.lead, leadLength),
        figure: figures.get(entry),
      };
    }),
  });
  const texts = LEAD_LENGTHS.map((length) => JSON.stringify(preview(length)));
  return texts.find((text) => Buffer.byteLength(text) <= HEAVIEST) ?? (texts.at(-1) as string);
}

/** The lightest of a figure's files that fills a card; nothing where the figure is no image, which its page reports. */
async function smallFigure(file: string, context: OutputContext): Promise<PaperPreview['figure']> {
  const figure = await context.figures.facts(file);
  if (!figure || figure.width < NARROWEST_FIGURE) return undefined;
  const {width, height, files} = figure;
  const fit = files.find((candidate) => candidate.width >= CARD) ?? files.at(-1);
  return fit && {src: context.baseUrl + fit.address, width, height};
}

/** Ends after a word. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const word = start.lastIndexOf(' ');
  return `${start.slice(0, word > length / 2 ? word : length).replace(/[\s.,]+$/, '')}…`;
}
