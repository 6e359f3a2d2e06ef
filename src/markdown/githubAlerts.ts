import type {Blockquote, Paragraph, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';

/** GitHub's kinds of alerts, and Docusaurus' names for them. */
const KINDS: Readonly<Record<string, string>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'info',
  WARNING: 'warning',
  CAUTION: 'danger',
};

/**
 * Turns GitHub's alerts into admonitions: a quotation whose first line is `[!NOTE]` alone.
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function githubAlerts(tree: Root): void {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const alert = parent && index !== undefined ? asAlert(quote) : undefined;
    if (alert && parent && index !== undefined) parent.children[index] = alert;
  });
}

function asAlert({children: [first, ...others], position}: Blockquote): ContainerDirective | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const [line = '', kind = ''] = /^\[!([A-Z]+)\][ \t]*(?:\r?\n|$)/i.exec(text.value) ?? [];
  const name = KINDS[kind.toUpperCase()];
  // Words after the mark on its own line make it none, on GitHub too; so does a mark with nothing under it.
  const goesOn = text.value.length > line.length || first.children.length > 1;
  if (!name || (!goesOn && others.length === 0) || (line.length === text.value.length && first.children.length > 1)) {
    return undefined;
  }
  const rest: Paragraph = {
    ...first,
    children: [{...text, value: text.value.slice(line.length)}, ...first.children.slice(1)],
  };
  const content = text.value.length > line.length ? [rest, ...others] : others;
  return {
    type: 'containerDirective',
    name,
    attributes: {},
    children: content as ContainerDirective['children'],
    position,
  };
}
