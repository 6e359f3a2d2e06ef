import type {ElementContent} from 'hast';
import type {Nodes, Paragraph} from 'mdast';
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast';

import {constantOf} from './jsxConstants.ts';

/** How what MDX adds to Markdown becomes HTML where nothing is run: imports say nothing, constants in braces are text. */
export const jsxHandlers: Handlers = {
  mdxjsEsm: () => undefined,
  mdxFlowExpression: constantText,
  mdxTextExpression: constantText,
  paragraph: (state, node: Paragraph) =>
    isJsxAlone(node) ? jsxAlone(state, node) : defaultHandlers.paragraph(state, node),
};

function constantText(
  _state: State,
  {data}: Extract<Nodes, {type: 'mdxFlowExpression' | 'mdxTextExpression'}>,
): ElementContent | undefined {
  const constant = constantOf(data?.estree);
  // As in JSX, `{true}` shows nothing.
  return constant === undefined || typeof constant === 'boolean' ? undefined : {type: 'text', value: String(constant)};
}

/**
 * Whether a paragraph holds nothing but JSX. As in MDX, it is none then: `<summary>` in a line of its own is not a
 * paragraph's.
 */
function isJsxAlone({children}: Paragraph): boolean {
  const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === '';
  return (
    children.some(({type}) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression') &&
    children.every((node) => node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression' || isBlank(node))
  );
}

function jsxAlone(state: State, {children}: Paragraph): ElementContent[] {
  return state.all({type: 'paragraph', children: children.filter(({type}) => type !== 'text')});
}
