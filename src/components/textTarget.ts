/** What the element has that holds a page's text: the skip link leads to it, and the focus with it. No heading's id begins so. */
export const textTarget = {id: '__text', tabIndex: -1} as const;
