import GithubSlugger from 'github-slugger';
import type {Heading, Root} from 'mdast';
import {nodesOf} from '../../markdown/nodesOf.ts';
import {plainText} from '../../markdown/plainText.ts';
import type {PaperSection} from './paperSections.ts';

/**
 * Gives every heading of a day below its title an id. Papers come first, so that no `###` above
 * takes an anchor or an alias away from the paper that other days link to; the rest is numbered as usual.
 */
export function headingIds(tree: Root, sections: PaperSection[]): Map<Heading, string> {
  const slugger = new GithubSlugger();
  const ids = new Map<Heading, string>();
  for (const {heading, anchor} of sections) ids.set(heading, slugger.slug(anchor));
  for (const alias of sections.flatMap(({aliases}) => aliases)) slugger.slug(alias);
  for (const node of nodesOf(tree)) {
    if (node.type === 'heading' && node.depth > 1 && !ids.has(node)) ids.set(node, slugger.slug(plainText(node)));
  }
  return ids;
}
