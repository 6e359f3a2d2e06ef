import {visit} from 'unist-util-visit';

import {type MarkdownFormat, parseMarkdown} from './parseMarkdown.ts';

/**
 * How a note is to be read here. One with an import or JSX is MDX, whatever its suffix: Docusaurus reads `.md` so too, and
 * as CommonMark they would be shown as text. All other `.md` stay CommonMark, which they were written as.
 */
export function noteFormat(text: string, path: string): MarkdownFormat {
  if (/\.mdx$/i.test(path)) return 'mdx';
  let isMdx = false;
  visit(parseMarkdown(text, 'mdx'), (node) => {
    if (node.type === 'mdxjsEsm') isMdx = true;
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    // What was raw HTML has no places for its attributes.
    if (/^[A-Z]/.test(node.name ?? '') || node.attributes.some(({position}) => position)) isMdx = true;
  });
  return isMdx ? 'mdx' : 'md';
}
