import {defaultSchema} from 'hast-util-sanitize';

/**
 * Elements whose tags GitHub swallows and whose words it shows, and what they are here: parts of a page have a meaning to
 * screen readers that a part of a text has not, and colours would not be readable in the dark.
 */
export const SHOWN_AS: Readonly<Record<string, string>> = {
  ...Object.fromEntries('address article aside footer header hgroup main nav'.split(' ').map((name) => [name, 'div'])),
  ...Object.fromEntries('big font nobr'.split(' ').map((name) => [name, 'span'])),
  acronym: 'abbr',
};

/**
 * The elements that GitHub lets an author write as HTML, those for figures and films, and some that notes use and whose
 * tags GitHub swallows. A bare `<input>` is allowed there for task lists only.
 */
export const KNOWN_ELEMENTS: ReadonlySet<string> = new Set([
  ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
  'figure',
  'figcaption',
  'video',
  'audio',
  'source',
  'center',
  ...Object.keys(SHOWN_AS),
  ...'abbr bdi bdo caption cite col colgroup dfn mark small time u wbr'.split(' '),
]);

const ALLOWED_PROPERTIES: ReadonlySet<string> = new Set([
  ...Object.values(defaultSchema.attributes ?? {})
    .flat()
    .map((entry) => (Array.isArray(entry) ? String(entry[0]) : String(entry))),
  ...['className', 'id', 'style', 'controls', 'loop', 'muted', 'poster', 'preload', 'media', 'type', 'srcSet', 'sizes'],
]);

/** They change what the page's keys do, or by what its parts are known. */
const PAGES_OWN = /^(?:accessKey|tabIndex|data[A-Z].*)$/;

/** Ids of the page around the text, by which its parts find each other. */
export const OWN_IDS: ReadonlySet<string> = new Set([
  '__docusaurus',
  'day-papers',
  'kept-pages',
  'menu',
  'nprogress',
  'settings-blocked',
  'settings-question',
  'shortcuts-title',
  'sidebar',
  'toc-label',
  'tray-title',
  'unread',
]);

/** Classes of the project's own stylesheets, and of the theme's, which end in a hash. */
const OWN_CLASS =
  /_|^(?:Z3988|day|figure-viewer|footnotes|hash-link|link-preview|main-wrapper|markdown|place-offer|search-.*|server-notice|settings|shortcut-.*|skip.*|sr-only|theme-.*|tray.*|visually-hidden)$/;

/** The author's own among the classes of an attribute: with another, an element would get a look and a place of the page's. */
export function authorsClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) => !OWN_CLASS.test(name))
    .join(' ');
}

/**
 * Whether an attribute may stay: those that GitHub lets through, looks, films. Others, `ref` or `children`, mean something to
 * React, and some to the page: `<img name="head">` would stand in the place of `document.head`.
 */
export function isAllowedAttribute(element: string, property: string, value: string): boolean {
  if (property === 'name') return element === 'a';
  if (property === 'id') return !OWN_IDS.has(value);
  return (ALLOWED_PROPERTIES.has(property) && !PAGES_OWN.test(property)) || /^aria[A-Z]/.test(property);
}

/** Elements without content and closing tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** What a part of a table or a list stands in; anywhere else it is a word: `<td>` in a sentence about HTML. */
export const STANDS_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  td: new Set(['tr']),
  th: new Set(['tr']),
  tr: new Set(['table', 'thead', 'tbody', 'tfoot']),
  ...Object.fromEntries('thead tbody tfoot caption colgroup'.split(' ').map((name) => [name, new Set(['table'])])),
  col: new Set(['colgroup', 'table']),
};

/** Elements that show nothing without one of these attributes: `<img>` without a file is a word. */
export const NEEDS: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  source: ['src', 'srcset'],
};

/** Elements that need no closing tag, and what ends them: one of these opening, or their parent closing. */
export const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  p: new Set([
    'p',
    'div',
    'ul',
    'ol',
    'dl',
    'table',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'pre',
    'blockquote',
    'details',
  ]),
  tr: new Set(['tr', 'tbody', 'tfoot']),
  td: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  th: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  thead: new Set(['tbody', 'tfoot']),
  tbody: new Set(['tbody', 'tfoot']),
  tfoot: new Set(['tbody']),
};

/** Names that MDX pages may use without an import: see `src/theme/MDXComponents` and Docusaurus' own. */
export const PROVIDED_NAMES: ReadonlySet<string> = new Set(['props', 'frontMatter', 'Head', 'Details', 'Figure']);
