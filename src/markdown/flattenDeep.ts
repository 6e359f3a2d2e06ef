import type {Nodes, Parents, Root, RootContent} from 'mdast';

import type {CutKind} from './cuts.ts';
import {DEEPEST} from './depth.ts';

/** Their children are of one kind, and cannot be text. */
const FRAMES: ReadonlySet<string> = new Set(['list', 'table', 'tableRow']);
const PHRASING: ReadonlySet<string> = new Set(
  'paragraph heading emphasis strong delete link linkReference tableCell mdxJsxTextElement'.split(' '),
);

/**
 * Makes text of what is nested deeper than `DEEPEST`, as its author typed it: whoever renders a tree takes steps of the stack for
 * each level. Elements of raw HTML have no places of their own, and are bounded where they are made.
 */
export function flattenDeep(tree: Root, text: string, cut: (offset: number, kind: CutKind) => void): void {
  const left: [parent: Parents, depth: number][] = [[tree, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [parent, depth] = next;
    const isDeepest = depth >= DEEPEST && !FRAMES.has(parent.type);
    parent.children = (parent.children as RootContent[]).map((child): RootContent => {
      if (!('children' in child)) return child;
      const {start, end} = child.position ?? {};
      if (!isDeepest || child.type === 'htmlElement' || start?.offset === undefined || end?.offset === undefined) {
        left.push([child, depth + 1]);
        return child;
      }
      cut(start.offset, 'depth');
      const words: Nodes = {type: 'text', value: text.slice(start.offset, end.offset), position: child.position};
      return PHRASING.has(parent.type) ? words : {type: 'paragraph', children: [words], position: child.position};
    }) as never[];
  }
}
