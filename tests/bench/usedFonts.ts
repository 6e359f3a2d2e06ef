/** A rule of a stylesheet: everything between two braces, without at-rules around it. */
interface Rule {
  selectors: string;
  body: string;
}

/** One `@font-face`, by what a rule asks for. */
interface FontFace {
  key: string;
  /** The address of its first source, which is the one that today's browsers take. */
  url: string | undefined;
}

/**
 * Lists the font files, as the stylesheet names them, that a page with these classes loads: those of
 * rules whose class names all stand on the page. An estimate from above, since a class may hold no
 * text; a face that the stylesheet carries inline (`data:`) costs no request and is left out.
 */
export function usedFonts(css: string, classes: ReadonlySet<string>): string[] {
  const rules = readRules(css);
  const faces = rules.filter(({selectors}) => selectors === '@font-face').map(({body}) => readFace(body));
  const wanted = new Set(
    rules
      .filter(({selectors}) => !selectors.startsWith('@') && selectors.split(',').some((one) => isOnPage(one, classes)))
      .map(({body}) => fontKey(body)),
  );
  return faces.flatMap(({key, url}) => (wanted.has(key) && url && !url.startsWith('data:') ? [url] : []));
}

function readRules(css: string): Rule[] {
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selectors = '', body = '']) => ({selectors: selectors.trim(), body}),
  );
}

function readFace(body: string): FontFace {
  return {key: fontKey(body), url: /url\(\s*(["']?)(.*?)\1\s*\)/.exec(body)?.[2]};
}

/** Family, weight and style of a declaration block, the last two as `400` and `normal` unless it says more. */
function fontKey(body: string): string {
  const value = (property: string) => new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]+)`).exec(body)?.[1]?.trim();
  const shorthand = /\d(?:\.\d+)?(?:em|rem|px|%)(?:\/\S+)?\s+([^;!]+)/.exec(value('font') ?? '')?.[1];
  const family = (value('font-family') ?? shorthand ?? '').split(',')[0]?.replace(/["']/g, '').trim();
  const weight = value('font-weight')?.replace('bold', '700').replace('normal', '400') ?? '400';
  return `${family} ${weight} ${value('font-style') ?? 'normal'}`;
}

/** A selector without classes says nothing about fonts of our own and counts as absent. */
function isOnPage(selector: string, classes: ReadonlySet<string>): boolean {
  const names = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return names.length > 0 && names.every((name) => classes.has(name));
}
