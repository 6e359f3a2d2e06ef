import {defaultSchema, type Schema} from 'hast-util-sanitize';

import {KNOWN_ELEMENTS} from './knownHtml.ts';

/** The classes by which maths is told: those of remark-math, and of a fenced block of the language `math`. */
export const MATHS_CLASSES = ['math-inline', 'math-display', 'language-math'] as const;

/**
 * What HTML may hold that is read outside the site, by programs whose own safety is unknown. The elements are those of
 * our pages; of the attributes only those stay that say something without our stylesheet. Ids go too, since a reader puts
 * several pages into one document; those of footnotes name their page.
 */
export const safeHtml: Schema = {
  tagNames: [...KNOWN_ELEMENTS],
  attributes: {
    '*': ['title', 'lang', 'dir'],
    ...Object.fromEntries('p div h1 h2 h3 h4 h5 h6 table'.split(' ').map((name) => [name, ['align']])),
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    code: [['className', /^language-./, ...MATHS_CLASSES]],
    ol: ['start'],
    li: [['id', /^note-/]],
    th: ['align', 'colSpan', 'rowSpan'],
    td: ['align', 'colSpan', 'rowSpan'],
    details: ['open'],
    video: ['src', 'poster', 'controls', 'width', 'height'],
    audio: ['src', 'controls'],
    source: ['src', 'type'],
  },
  // No id but those, which have a prefix of their own.
  clobber: [],
  protocols: {
    href: defaultSchema.protocols?.href,
    src: ['http', 'https'],
    poster: ['http', 'https'],
  },
  ancestors: defaultSchema.ancestors,
  // Their content is none for readers either.
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript'],
};
