import type {ElementContent} from 'hast';
import type {Data, Literal} from 'mdast';
import type {CompileContext, Extension, Handle} from 'mdast-util-from-markdown';

interface MathsData extends Data {
  hName: string;
  hProperties?: {className: string[]};
  hChildren: ElementContent[];
}

/** A formula on lines of its own, without the signs around it. */
export interface DisplayMath extends Literal {
  type: 'math';
  data: MathsData;
}

/** A formula in a line, without the signs around it. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
  data: MathsData;
}

declare module 'mdast' {
  interface RootContentMap {
    math: DisplayMath;
    inlineMath: InlineMath;
  }
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface BlockContentMap {
    math: DisplayMath;
  }
}

/** A formula as a block, in the form of HTML that programs know formulas by: `<pre><code class="language-math …">`. */
export function mathNode(value: string, position: DisplayMath['position']): DisplayMath {
  const children: ElementContent[] = [
    {
      type: 'element',
      tagName: 'code',
      properties: {className: ['language-math', 'math-display']},
      children: [{type: 'text', value}],
    },
  ];
  return {type: 'math', value, data: {hName: 'pre', hChildren: children}, position};
}

export function inlineMathNode(value: string, position: InlineMath['position']): InlineMath {
  return {
    type: 'inlineMath',
    value,
    data: {
      hName: 'code',
      hProperties: {className: ['language-math', 'math-inline']},
      hChildren: [{type: 'text', value}],
    },
    position,
  };
}

/** Makes nodes of what `mathsSyntax` reads. */
export const mathsFromMarkdown: Extension = {
  enter: {
    mathsFlow(token) {
      this.enter(mathNode('', undefined), token);
      this.buffer();
    },
    mathsText(token) {
      this.enter(inlineMathNode('', undefined), token);
      this.buffer();
    },
    mathsData(token) {
      this.config.enter.data?.call(this, token);
    },
  },
  exit: {
    mathsFlow: leave(mathNode),
    mathsText: leave(inlineMathNode),
    mathsData(token) {
      this.config.exit.data?.call(this, token);
    },
  },
};

function leave(create: typeof mathNode | typeof inlineMathNode): Handle {
  return function (this: CompileContext, token) {
    // White space around a formula says nothing in TeX but behind a backslash.
    const value = this.resume().replace(/^\s+|(?<!\\)\s+$/g, '');
    const node = this.stack.at(-1);
    this.exit(token);
    if (node) Object.assign(node, {...create(value, undefined), position: node.position});
  };
}
