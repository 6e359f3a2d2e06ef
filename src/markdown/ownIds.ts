import type {Heading, Root} from 'mdast';

import {isAllowedAttribute} from './knownHtml.ts';
import {nodesOf} from './nodesOf.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The id that the author gave the heading, as `{#my-id}` at its end. */
    ownId?: string;
  }
}

/** As Docusaurus and Pandoc have it; a blank or a brace ends it. */
const MARK = /(?:^|[ \t]+)\{#([^\s{}#"'<>&]+)\}$/;

/**
 * Takes the ids that authors write behind headings out of their text: `## [MoGA](…) {#moga}` has the id `moga`, and no page
 * shows the braces.
 */
export function takeOwnIds(tree: Root): void {
  for (const node of nodesOf(tree)) {
    if (node.type === 'heading') takeOwnId(node);
  }
}

function takeOwnId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const [mark = '', id] = MARK.exec(last.value) ?? [];
  if (id === undefined || !isAllowedAttribute('h2', 'id', id)) return;
  last.value = last.value.slice(0, -mark.length);
  const end = last.position?.end;
  if (end) {
    end.column -= mark.length;
    if (end.offset !== undefined) end.offset -= mark.length;
  }
  if (last.value === '') heading.children.pop();
  heading.data = {...heading.data, ownId: id, hProperties: {...heading.data?.hProperties, id}};
}
