import styleToJs from 'style-to-js';

/** What may be said of an element's look: it stays in its place, and paints nothing beyond it. */
const ALLOWED = new RegExp(
  `^(?:${[
    'alignContent|alignItems|alignSelf|aspectRatio|background(?:Color)?|border(?!Image).*|boxSizing|captionSide|clear',
    'color|column.*|direction|display|flex.*|float|font.*|gap|grid.*|height|hyphens|justify.*|letterSpacing|lineHeight|listStyle.*',
    'margin.*|max(?:Height|Width|BlockSize|InlineSize)|min(?:Height|Width)|objectFit|objectPosition|opacity|order',
    'overflow(?:X|Y|Wrap)?|padding.*|placeContent|placeItems|quotes|rowGap|tabSize|tableLayout|text(?!Shadow).*',
    'unicodeBidi|verticalAlign|visibility|whiteSpace|width|word.*|writingMode',
  ].join('|')})$`,
);

/**
 * The declarations of a raw `style`, by React's names. Those that would take an element out of the article go: `position`,
 * `transform`, a negative margin, a size by the window.
 */
export function safeDeclarations(css: string): Record<string, string> {
  let declarations: object;
  try {
    declarations = styleToJs(css, {reactCompat: true});
  } catch {
    return {};
  }
  return Object.fromEntries(Object.entries(declarations).filter(([property, value]) => isSafe(property, value)));
}

function isSafe(property: string, value: string): boolean {
  if (!ALLOWED.test(property)) return false;
  // What these come to is known to a browser alone.
  if (/var\(|calc\(|env\(|attr\(/i.test(value)) return false;
  if (/^(?:margin|textIndent|letterSpacing)/.test(property)) return !/\(|-\s*[\d.]/.test(value);
  return !(/(?:width|height|size)$/i.test(property) && /\d\s*(?:[sld]?v(?:[wihb]|min|max))\b/i.test(value));
}

/** The same as the text of an attribute. */
export function cssText(declarations: Readonly<Record<string, string>>): string {
  return Object.entries(declarations)
    .map(([property, value]) => `${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value}`)
    .join('; ');
}
