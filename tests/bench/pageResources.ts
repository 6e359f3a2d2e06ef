import {readTags, type Tag} from './readTags.ts';

/** What a page makes the browser fetch, as absolute addresses without repetition. */
export interface PageResources {
  styles: string[];
  /** `<script src>` and what is preloaded as a script, where the two name the same file once. */
  scripts: string[];
  images: string[];
  /** Anything else that opens a connection: frames, media, icons, manifests, `preconnect`. */
  others: string[];
}

/** `rel` values that fetch, or connect to, what they name. */
const CONNECTING =
  /\b(stylesheet|modulepreload|preload|prefetch|icon|apple-touch-icon|manifest|preconnect|dns-prefetch)\b/;

const SCRIPT_TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/**
 * Reads a page's HTML for what it fetches; `address` is the page's own, which relative ones start from.
 * Speculation rules, other data in `<script>`, inline styles and what a script fetches later are not read.
 */
export function pageResources(html: string, address: string): PageResources {
  const found = {
    styles: new Set<string>(),
    scripts: new Set<string>(),
    images: new Set<string>(),
    others: new Set<string>(),
  };
  for (const tag of readTags(html)) {
    for (const reference of references(tag)) {
      const url = new URL(reference, address);
      if (url.protocol !== 'data:') found[kindOf(tag)].add(url.href);
    }
  }
  return {
    styles: [...found.styles],
    scripts: [...found.scripts],
    images: [...found.images],
    others: [...found.others],
  };
}

function references({name, attributes}: Tag): string[] {
  const value = (attribute: string) => attributes.get(attribute) || undefined;
  const candidates = (list = '') => list.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  const all: Array<string | undefined> = [];
  if (name === 'link') {
    if (CONNECTING.test(value('rel') ?? '')) all.push(value('href'));
  } else if (name === 'script') {
    if (SCRIPT_TYPES.has(value('type') ?? '')) all.push(value('src'));
  } else if (/^(img|source|iframe|embed|video|audio|track|input)$/.test(name)) {
    all.push(value('src'), value('poster'), ...candidates(value('srcset')));
  } else if (name === 'object') {
    all.push(value('data'));
  }
  return all.filter((reference) => reference !== undefined && reference !== '') as string[];
}

function kindOf({name, attributes}: Tag): keyof PageResources {
  const [rel = '', as = ''] = [attributes.get('rel'), attributes.get('as')];
  if (name === 'script' || rel === 'modulepreload' || (rel === 'preload' && as === 'script')) return 'scripts';
  if (rel.includes('stylesheet') || (rel === 'preload' && as === 'style')) return 'styles';
  return name === 'img' || name === 'source' || (rel === 'preload' && as === 'image') ? 'images' : 'others';
}
