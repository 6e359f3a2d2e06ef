import type {Heading, Paragraph, Root, RootContent} from 'mdast';

import {nodesOf} from '../../markdown/nodesOf.ts';
import {plainText} from '../../markdown/plainText.ts';
import {type PaperHeading, type PaperIds, paperHeading, paperIds} from './paperHeading.ts';

/** A paper's share of the page's tree. */
export interface PaperSection extends PaperHeading, PaperIds {
  heading: Heading;
  /** The `###` right under the heading: the paper's title or the rest of it. */
  subtitle?: Heading;
  notes: RootContent[];
}

/** A day's tree, cut at its `##` headings. */
export interface DayTree {
  /** What stands before the first paper: imports, the title, an introduction. */
  opening: RootContent[];
  sections: PaperSection[];
}

/** Cuts a day into its papers. The one place that knows where a paper begins and ends. */
export function paperSections(tree: Root): DayTree {
  const starts = tree.children.flatMap((node, index) => (isPaperHeading(node) ? [{index, heading: node}] : []));
  const addresses = definedAddresses(tree);
  const headings = starts.map(({heading}) => paperHeading(heading, addresses));
  const ids = paperIds(headings);
  const sections = starts.map(({index, heading}, order) => {
    const content = tree.children.slice(index + 1, starts[order + 1]?.index);
    const first = content[0];
    const subtitle = first?.type === 'heading' && first.depth === 3 ? first : undefined;
    return {
      ...(headings[order] as PaperHeading),
      ...(ids[order] as PaperIds),
      heading,
      subtitle,
      notes: subtitle ? content.slice(1) : content,
    };
  });
  return {opening: tree.children.slice(0, starts[0]?.index), sections};
}

/** The addresses of a page's definitions, `[1]: https://…`, by their identifiers; of two the first is meant. */
function definedAddresses(tree: Root): Map<string, string> {
  const definitions = nodesOf(tree).filter((node) => node.type === 'definition');
  return new Map(definitions.reverse().map(({identifier, url}) => [identifier, url]));
}

/** The notes' first paragraph that has words in it. */
export function leadParagraph(notes: RootContent[]): Paragraph | undefined {
  return notes.find((node): node is Paragraph => node.type === 'paragraph' && plainText(node) !== '');
}

function isPaperHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 2 && node.children.length > 0;
}
