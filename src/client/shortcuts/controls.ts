/** Keys that do what a control of the page does. */
export const CONTROLS: Readonly<Record<string, string>> = {
  n: 'a[rel=next]',
  p: 'a[rel=prev]',
  t: 'color-mode button',
  '?': 'key-shortcuts button',
};
