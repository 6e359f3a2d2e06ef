import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';

/** An inline script of the project itself. */
export interface OwnScript {
  /** What the browser runs, for the policy's hash. */
  code: string;
  /** Documents alone hold the rules of what is loaded ahead. */
  isRules: boolean;
}

/**
 * Lists the inline scripts that every page of the site holds, as they were published.
 *
 * @param html of a page in which nothing of an author's stands: Docusaurus' minifier has rewritten the scripts there as elsewhere
 */
export function ownScripts(html: string): OwnScript[] {
  return scriptsIn(fromHtml(html)).flatMap(({properties: {src, type}, children}) => {
    // Data in a script's place is never run. Rules need their hash, whatever name the policy has for them.
    if (src !== undefined || type === 'application/ld+json') return [];
    const code = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    return [{code, isRules: type === 'speculationrules'}];
  });
}

function scriptsIn(node: Nodes): Element[] {
  if (node.type === 'element' && node.tagName === 'script') return [node];
  return 'children' in node ? node.children.flatMap(scriptsIn) : [];
}
