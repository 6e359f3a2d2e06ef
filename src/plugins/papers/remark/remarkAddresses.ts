import type {Nodes, Parents, Root} from 'mdast';
import type {VFile} from 'vfile';

import {openLinkedFiles} from '../../../derived/linkedFiles.ts';
import {putForeignLinks} from '../../../markdown/foreignLinks.ts';
import {nodesOf} from '../../../markdown/nodesOf.ts';
import {plainText} from '../../../markdown/plainText.ts';
import {typedWikilink, wikiTarget} from '../../../markdown/wikilinks.ts';
import {isDayPath} from '../../../papers/day/dates.ts';
import {linkedPage} from '../../../papers/day/linkedPage.ts';
import {allowedHosts} from '../../../site.ts';

/**
 * Gives a page that is compiled the addresses that one that is data has: links to days and files, and links in the place of what
 * other hosts would give. What is written `[[MoGA]]` stays text here: one page does not know the others.
 */
export default function remarkAddresses() {
  return (tree: Root, file: VFile): void => {
    putForeignLinks(tree, allowedHosts);
    asTyped(tree);
    if (!isDayPath(file.path)) return;
    const path = file.path.replaceAll('\\', '/');
    const start = path.lastIndexOf('/docs/papers/');
    const [siteDir, page] = [path.slice(0, start), path.slice(start + 1)];
    const linkedFiles = openLinkedFiles(siteDir);
    for (const node of nodesOf(tree)) {
      if (node.type !== 'link' && node.type !== 'definition') continue;
      const day = linkedPage(node.url, page);
      const [, named = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(node.url) ?? [];
      const linked = day || /^[a-z][a-z+.-]*:|^$/i.test(named) ? undefined : linkedFiles.find(named, page);
      node.url = linked ? `pathname:///${linked.address}${rest}` : (day ?? node.url);
    }
  };
}

function asTyped(parent: Parents): void {
  (parent.children as Nodes[]).forEach((node, index) => {
    const wiki = node.type === 'link' ? wikiTarget(node.url) : undefined;
    if (wiki !== undefined) {
      (parent.children as Nodes[])[index] = {type: 'text', value: typedWikilink(wiki, plainText(node))};
    } else if ('children' in node) asTyped(node);
  });
}
