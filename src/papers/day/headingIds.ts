import GithubSlugger from 'github-slugger';
import type {Heading, Root} from 'mdast';
import {nodesOf} from '../../markdown/nodesOf.ts';
import {sourceText} from '../../markdown/sourceText.ts';
import type {PaperSection} from './paperSections.ts';

/**
 * Gives every heading of a day below its title an id. Papers come first, so that no `###` above takes an anchor or an alias
 * away from the paper that other days link to; then the ids that the author wrote, `{#result}`; the rest is numbered as usual.
 */
export function headingIds(tree: Root, sections: PaperSection[]): Map<Heading, string> {
  const slugger = new GithubSlugger();
  const ids = new Map<Heading, string>();
  const take = (id: string) => {
    slugger.occurrences[id] ??= 0;
  };
  for (const {heading, anchor, aliases} of sections) {
    ids.set(heading, anchor);
    for (const id of [anchor, ...aliases]) take(id);
  }
  const others = nodesOf(tree).filter(
    (node) => node.type === 'heading' && node.depth > 1 && !ids.has(node),
  ) as Heading[];
  for (const heading of others) {
    const id = heading.data?.ownId;
    if (id === undefined || id in slugger.occurrences) continue;
    take(id);
    ids.set(heading, id);
  }
  for (const heading of others) {
    if (!ids.has(heading)) ids.set(heading, slugger.slug(heading.data?.ownId ?? sourceText(heading)));
  }
  return ids;
}
