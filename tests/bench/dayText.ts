import {compactDate} from '../../src/papers/day/dates.ts';
import type {IsoDate} from '../../src/papers/day/types.ts';
import {archiveDates, dayPath, isMathsDay, kindOfDay} from './archiveDates.ts';
import {dayPapers, type GeneratedPaper} from './dayPapers.ts';
import {writeBlock, writeMaths} from './noteBlocks.ts';
import {createRandom, type Random} from './random.ts';
import {writeParagraph, writeSubtitle} from './sentences.ts';

/** How far back a day's cross-links reach, in weekdays. */
const LINK_REACH = 40;

/** The names of a day's two figures, without their ending. */
export function dayFigures(date: IsoDate): string[] {
  return [0, 1].map((index) => `blog_${compactDate(date)}_img${index}`);
}

/**
 * The MDX of a day, after the page grammar (a subset that stock Docusaurus compiles too): the same
 * for the same date, but for the cross-links, which lead to no day before `first`.
 */
export function dayText(date: IsoDate, first: IsoDate): string {
  const random = createRandom(`text ${date}`);
  const figures = dayFigures(date);
  const papers = dayPapers(date);
  const places = random.sample(papers, figures.length);
  const links = crossLinks(date, first);
  const linking = random.sample(papers, 2);
  const counting = isMathsDay(date) ? random.sample(papers, 2) : [];

  const sections = papers.map((paper, index) => {
    const figure = figures[places.indexOf(paper)];
    const link = links[linking.indexOf(paper)];
    const comparison = writeParagraph(random);
    return [
      heading(paper, index + 1, random),
      ...notes(random),
      ...(figure ? [centred(figure), writeParagraph(random)] : []),
      ...(counting.includes(paper) ? [writeMaths(random)] : []),
      ...(link ? [`${link} 과도 관련이 있어보인다. ${comparison}`] : []),
    ].join('\n\n');
  });
  const imports = figures.map((figure) => `import ${figure} from './asset/${figure}.png';`).join('\n');
  return `${[imports, `# ${date.slice(5)} papers summary`, ...sections, ...LAST_PARTS[kindOfDay(date)]].join('\n\n')}\n`;
}

/** What a page ends with that is no data: stock knows it too. */
const LAST_PARTS: Readonly<Record<ReturnType<typeof kindOfDay>, readonly string[]>> = {
  data: [],
  compiled: ["import Admonition from '@theme/Admonition';", '<Admonition type="note">글</Admonition>'],
  hydrating: ['<button onClick={() => document.title}>누르기</button>'],
};

function heading({name, url, organisations}: GeneratedPaper, number: number, random: Random): string {
  const line = [`## ${number}. [${name}](${url})`, ...organisations.map((label) => `\`${label}\``)].join(' ');
  return random.chance(0.9) ? `${line}\n### ${writeSubtitle(random)}` : line;
}

/** Two to four blocks; a paragraph comes first. */
function notes(random: Random): string[] {
  const paragraphs = Array.from({length: random.between(2, 4)}, () => writeParagraph(random));
  if (random.chance(0.5)) paragraphs.splice(random.between(1, paragraphs.length), 0, writeBlock(random));
  return paragraphs;
}

function centred(figure: string): string {
  return `<div style={{textAlign: 'center'}}>\n <img src={${figure}} style={{width: 500}} />\n</div>`;
}

/**
 * One or two Markdown links to papers of earlier days; none on the first day of an archive. They draw
 * from a source of their own: how many days there are to link to must not change the rest of the page.
 */
function crossLinks(date: IsoDate, first: IsoDate): string[] {
  const random = createRandom(`links ${date}`);
  const count = random.between(1, 2);
  const earlier = archiveDates(LINK_REACH + 1, date).filter((other) => other >= first && other < date);
  return random.sample(earlier, count).map((target) => {
    const {name, anchor} = random.pick(dayPapers(target));
    return `[${name}](/docs/${dayPath(target)}#${anchor})`;
  });
}
