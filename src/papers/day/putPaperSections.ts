import type {Paragraph, Root, RootContent, Text} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';

import {flowElement, stringAttribute} from '../../markdown/jsx.ts';
import {headingIds} from './headingIds.ts';
import {organisationLabels, PAPER_NUMBER, withoutLabels} from './paperHeading.ts';
import {type PaperSection, paperSections} from './paperSections.ts';
import {frontMatterOf, titleOf} from './parseDay.ts';

/**
 * Wraps each paper of a day in its section and gives every heading its stable id.
 *
 * In: `## 1. [MoGA](…) ` + `` `bytedance` `` and what follows, up to the next `##`.
 * Out: `<DayTitle>` for the day's `#`, or for the title that its front matter gives where it has none, and `<PaperSection anchor="moga-bytedance" aliases="2510.18692 moga 1-moga-bytedance" …>` around
 * `<PaperHeader>` (the heading and its subtitle), `<PaperBar labels="bytedance">` and the notes.
 *
 * @param title the front matter's, which Docusaurus takes away from a page that it compiles
 */
export function putPaperSections(tree: Root, title = titleOf(frontMatterOf(tree).values)): void {
  const {opening, sections} = paperSections(tree);
  for (const [heading, id] of headingIds(tree, sections)) {
    heading.data = {...heading.data, hProperties: {...heading.data?.hProperties, id}};
  }
  tree.children = [...withDayTitle(opening, title), ...sections.map(toElement)];
}

/**
 * A day's page is headed by its date: the author's `#` becomes `<DayTitle>`, which is no heading. Where there is none, the title
 * of the front matter stands in its place, as the words that it is.
 */
function withDayTitle(opening: RootContent[], title: string | undefined): RootContent[] {
  const index = opening.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const heading = opening[index];
  if (heading?.type === 'heading') return opening.with(index, flowElement('DayTitle', [], heading.children as never));
  if (title === undefined) return opening;
  const first = opening.findIndex(({type}) => type !== 'yaml' && type !== 'mdxjsEsm');
  const words = flowElement('DayTitle', [], [{type: 'text', value: title}] as never);
  return opening.toSpliced(first < 0 ? opening.length : first, 0, words);
}

function toElement(section: PaperSection): MdxJsxFlowElement {
  const {anchor, aliases, name, organisations, heading, subtitle, notes} = section;
  const header = flowElement('PaperHeader', [], [nameAlone(heading), ...(subtitle ? [asParagraph(subtitle)] : [])]);
  const bar = flowElement('PaperBar', [stringAttribute('labels', organisations.join('\n'))]);
  return flowElement(
    'PaperSection',
    [stringAttribute('anchor', anchor), stringAttribute('aliases', aliases.join(' ')), stringAttribute('name', name)],
    [header, bar, ...notes] as MdxJsxFlowElement['children'],
  );
}

/** HTML knows paragraphs beside a group's heading; the id stays, since links may lead to it. */
function asParagraph({children, data, position}: PaperSection['heading']): Paragraph {
  return {type: 'paragraph', children, data: {hProperties: data?.hProperties}, position};
}

/** The number hangs in the margin, and the labels stand in the bar: both get elements of their own. */
function nameAlone(heading: PaperSection['heading']): PaperSection['heading'] {
  const words = withoutLabels(heading.children, organisationLabels(heading));
  const last = words.at(-1);
  const children = last?.type === 'text' ? [...words.slice(0, -1), ...trimmed(last)] : words;
  const first = children[0];
  const match = first?.type === 'text' ? PAPER_NUMBER.exec(first.value) : undefined;
  if (!match || first?.type !== 'text') return {...heading, children};
  const number = {
    type: 'mdxJsxTextElement' as const,
    name: 'PaperNumber',
    attributes: [],
    children: [{type: 'text' as const, value: match[1] ?? ''}],
  };
  const rest = first.value.slice(match[0].length);
  return {...heading, children: [number, {type: 'text', value: ` ${rest}`}, ...children.slice(1)]};
}

function trimmed(text: Text): Text[] {
  const value = text.value.trimEnd();
  return value === '' ? [] : [{...text, value}];
}
