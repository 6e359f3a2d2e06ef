import QuickLRU from 'quick-lru';

import type {PageWords} from '../markdown/renderHtml.ts';
import {compactDate} from '../papers/day/dates.ts';
import {paperSections} from '../papers/day/paperSections.ts';
import type {PublishedDay} from '../papers/lists/followUps.ts';
import {describeFigures} from './describeFigures.ts';
import type {OutputContext} from './output.ts';
import type {FindAddresses} from './pageAddresses.ts';

/** A day's page as HTML for readers outside the site. */
export interface DayHtml {
  /** The page without its title. */
  whole(): string;
  /** The section of a paper with its heading, by its place in `day.papers`. */
  paper(index: number): string;
}

const ADMONITIONS: Readonly<Record<string, string>> = {
  note: '노트',
  tip: '팁',
  info: '정보',
  important: '정보',
  warning: '경고',
  caution: '주의',
  danger: '위험',
};

const WORDS: PageWords = {
  admonition: (name) => ADMONITIONS[name] ?? name,
  footnotes: '각주',
};

/** So many days' trees are at hand: feeds go back from the newest day, and those of a long archive would fill the memory. */
const DAYS_AT_HAND = 100;

/** Renders days, and each of their papers once: several feeds hold the same ones. */
export function dayRenderer(
  {markdownTree}: Pick<OutputContext, 'markdownTree'>,
  addressesOf: FindAddresses,
): (day: PublishedDay) => Promise<DayHtml> {
  const rendered = new QuickLRU<string, Promise<DayHtml>>({maxSize: DAYS_AT_HAND});
  const papers = new Map<string, string>();
  const render = async (day: PublishedDay): Promise<DayHtml> => {
    // With KaTeX; `docusaurus start` does without it until somebody asks for a feed.
    const {renderHtml} = await import('../markdown/renderHtml.ts');
    const tree = await markdownTree(day.path);
    const options = {...(await addressesOf(day)), words: WORDS};
    const {opening, sections} = paperSections(tree);
    const title = opening.find((node) => node.type === 'heading' && node.depth === 1);
    for (const {name, notes: own} of sections) describeFigures(own, `${name} 논문의 그림`);
    const notes = `${compactDate(day.date)}-`;
    return {
      whole: () =>
        renderHtml(
          tree,
          {...options, notes},
          tree.children.filter((node) => node !== title),
        ),
      paper: (index) => {
        const key = `${day.path}#${index}`;
        const section = sections[index];
        const known = papers.get(key);
        if (known !== undefined || !section) return known ?? '';
        const {heading, subtitle, notes: own} = section;
        const blocks = [heading, ...(subtitle ? [subtitle] : []), ...own];
        const html = renderHtml(tree, {...options, notes: `${notes}${index + 1}-`}, blocks);
        papers.set(key, html);
        return html;
      },
    };
  };
  return (day) => {
    const html = rendered.get(day.path) ?? render(day);
    rendered.set(day.path, html);
    return html;
  };
}
