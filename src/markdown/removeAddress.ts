import type {Root} from 'mdast';

import type {Span} from './addressSpans.ts';
import {nodesOf} from './nodesOf.ts';
import {sourceOffsets} from './sourceOffsets.ts';

/** A piece of the source, and what stands there instead. */
type Edit = Span & {text: string};

/**
 * Takes addresses that lead nowhere out of a note: the words stay, and behind them stands what was to be there.
 *
 * In: `![곡선](none.png "하나")`, `[글](/about/)`. Out: ``곡선 (그림 없음: `none.png` "하나")``, ``글 (`/about/`)``.
 *
 * @returns a function from the span of an address to edits; none where it stands in nothing that shows or links
 */
export function addressRemover(tree: Root, source: string): (address: Span, words: string) => Edit[] {
  const offset = sourceOffsets(source);
  const places = nodesOf(tree).flatMap((node) =>
    isPlace(node) && node.position
      ? [{type: node.type, start: offset(node.position.start), end: offset(node.position.end)}]
      : [],
  );
  return (address, words) => {
    const around = places.filter(({start, end}) => start < address.start && end > address.end);
    const place = around.filter(({start}) => source[start] === '[' || source[start] === '!').at(-1);
    if (!place) return tagEdits(source, address, words);
    if (place.type === 'definition') return [{start: place.start, end: place.start + 1, text: '\\['}];
    const opener = source.lastIndexOf('](', address.start);
    if (opener < place.start) return [];
    const behind = source.slice(address.end, place.end - 1).trim();
    const said = `(${words}${behind === '' ? '' : ` ${behind}`})`;
    if (place.type === 'link') {
      return [
        {start: place.start, end: place.start + 1, text: ''},
        {start: opener, end: place.end, text: ` ${said}`},
      ];
    }
    const alt = source.slice(place.start + 2, opener);
    return [{start: place.start, end: place.end, text: alt === '' ? said : `${alt} ${said}`}];
  };
}

function isPlace({type}: {type: string}): boolean {
  return type === 'link' || type === 'image' || type === 'definition';
}

/** Of an image the whole tag goes, of anything else its attribute. */
function tagEdits(source: string, address: Span, words: string): Edit[] {
  const start = source.lastIndexOf('<', address.start);
  const before = start < 0 ? '' : source.slice(start, address.start);
  const attribute = /\s[\w-]+\s*=\s*\{?["']?$/.exec(before)?.[0];
  if (attribute === undefined || /^<[a-z][^<]*>/i.test(before)) return [];
  if (/^<(?:img|embed|source|video|audio|iframe)\b/i.test(before)) {
    const end = source.indexOf('>', address.end) + 1;
    const alt = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(source.slice(start, end));
    const said = [alt?.[1] ?? alt?.[2] ?? '', `(${words})`].filter((part) => part !== '').join(' ');
    return end > 0 ? [{start, end, text: said}] : [];
  }
  const quote = /["']$/.exec(attribute) ? 1 : 0;
  return [{start: address.start - attribute.length, end: address.end + quote, text: ''}];
}
