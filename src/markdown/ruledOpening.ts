import type {Heading, Root, RootContent} from 'mdast';

import {ruledOpening} from './frontMatterBlock.ts';

/**
 * Words between two rules at a page's beginning are a paragraph between two rules. CommonMark takes the second rule for the
 * underline of a heading, which would be a paper that nobody wrote about.
 */
export function mendRuledOpening(tree: Root, text: string): void {
  const span = ruledOpening(text);
  if (!span) return;
  const index = tree.children.findIndex((node) => isUnderlinedBy(node, span.end));
  const heading = tree.children[index];
  if (heading?.type !== 'heading' || !heading.position) return;
  const {start, end} = heading.position;
  const ruleStart = {line: end.line, column: 1, offset: span.end};
  const last = heading.children.at(-1)?.position?.end ?? start;
  tree.children.splice(
    index,
    1,
    {type: 'paragraph', children: heading.children, position: {start, end: last}},
    {type: 'thematicBreak', position: {start: ruleStart, end}},
  );
}

function isUnderlinedBy(node: RootContent, offset: number): node is Heading {
  const {start, end} = node.position ?? {};
  return node.type === 'heading' && (start?.offset ?? 0) < offset && (end?.offset ?? 0) > offset;
}
