/**
 * What the name of an element begins with that an author wrote as JSX, `<div style={{…}}>`: as in MDX, no component of the
 * theme takes its place. The part before the colon is no name of HTML.
 */
export const JSX_PREFIX = 'jsx:';
