import type {PageWords} from '../markdown/renderHtml.ts';
import {paperSections} from '../papers/day/paperSections.ts';
import type {PublishedDay} from '../papers/lists/followUps.ts';
import type {OutputContext} from './output.ts';
import type {FindAddresses} from './pageAddresses.ts';

/** A day's page as HTML for readers outside the site. */
export interface DayHtml {
  /** What stands before the first paper, without the title. */
  opening: string;
  /** The sections with their headings, in the order of `day.papers`. */
  papers: string[];
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

/** Renders days, each once: several feeds hold the same ones. */
export function dayRenderer(
  {markdownTree}: Pick<OutputContext, 'markdownTree'>,
  addressesOf: FindAddresses,
): (day: PublishedDay) => Promise<DayHtml> {
  const rendered = new Map<string, Promise<DayHtml>>();
  const render = async (day: PublishedDay): Promise<DayHtml> => {
    // With KaTeX; `docusaurus start` does without it until somebody asks for a feed.
    const {renderHtml} = await import('../markdown/renderHtml.ts');
    const tree = await markdownTree(day.path);
    const options = {...(await addressesOf(day)), words: WORDS};
    const {opening, sections} = paperSections(tree);
    const title = opening.find((node) => node.type === 'heading' && node.depth === 1);
    return {
      opening: renderHtml(
        tree,
        options,
        opening.filter((node) => node !== title),
      ),
      papers: sections.map(({heading, subtitle, notes}) =>
        renderHtml(tree, options, [heading, ...(subtitle ? [subtitle] : []), ...notes]),
      ),
    };
  };
  return (day) => {
    const html = rendered.get(day.path) ?? render(day);
    rendered.set(day.path, html);
    return html;
  };
}
