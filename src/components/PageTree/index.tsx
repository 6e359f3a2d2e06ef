import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useMDXComponents} from '@mdx-js/react';
import MDXContent from '@theme/MDXContent';
import type {Root} from 'hast';
import {toJsxRuntime} from 'hast-util-to-jsx-runtime';
import type {ReactNode} from 'react';
import {Fragment, jsx, jsxs} from 'react/jsx-runtime';

import {JSX_PREFIX} from '../../markdown/jsxPrefix';
import {nodesOf} from '../../markdown/nodesOf';

/** The text of a page that is data, with the theme's components in the place of elements, as a compiled page has it. */
export default function PageTree({tree}: {tree: Root}): ReactNode {
  return (
    <MDXContent>
      <Content tree={tree} />
    </MDXContent>
  );
}

function Content({tree}: {tree: Root}): ReactNode {
  const components = useMDXComponents();
  const brokenLinks = useBrokenLinks();
  // Headings and notes tell theirs; an author may give one to any element, and browsers know the first.
  for (const id of ['top', ...idsIn(tree)]) brokenLinks.collectAnchor(id);
  return toJsxRuntime(tree, {Fragment, jsx, jsxs, components: withWritten(components), ignoreInvalidStyle: true});
}

function idsIn(tree: Root): string[] {
  return nodesOf(tree).flatMap((node) => {
    const id = node.type === 'element' ? node.properties.id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** What an author wrote as JSX is the element itself, whatever component the theme has for its name. */
function withWritten<T extends object>(components: T): T {
  return new Proxy(components, {
    get: (target, name) => (isWritten(name) ? name.slice(JSX_PREFIX.length) : Reflect.get(target, name)),
    // How `toJsxRuntime` asks whether there is a component.
    getOwnPropertyDescriptor: (target, name) =>
      isWritten(name)
        ? {configurable: true, enumerable: true, value: name.slice(JSX_PREFIX.length)}
        : Reflect.getOwnPropertyDescriptor(target, name),
  });
}

function isWritten(name: string | symbol): name is string {
  return typeof name === 'string' && name.startsWith(JSX_PREFIX);
}
