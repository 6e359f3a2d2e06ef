import {ownAddress} from '../ownAddress.ts';
import {markedParts} from './markedParts.ts';
import type {SearchHit} from './search.ts';

/**
 * One hit: the name loudest, its subtitle, who wrote it and when, and the sentence that matched.
 *
 * @param lacks a sentence with `{words}` in it, for the words that it does not hold
 */
export function hitLink(hit: SearchHit, lacks = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = ownAddress(hit.url) ?? '';
  link.append(element('strong', marked(hit.name, hit.nameMarks)));
  if (hit.subtitle) link.append(' ', element('span', hit.subtitle));
  const when = element('time', hit.date);
  link.append(
    ' ',
    element('small', ...hit.organisations.flatMap((name) => [name, ' · ']), ...(hit.date ? [when] : [])),
  );
  if (hit.sentence) link.append(' ', element('q', marked(hit.sentence, hit.marks)));
  if (lacks && hit.lacks.length > 0) {
    const missing = element('small', lacks.replace('{words}', hit.lacks.join(', ')));
    missing.dataset.lacks = '';
    link.append(' ', missing);
  }
  return link;
}

function element(name: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Text nodes and `<mark>`s: what an author or a reader wrote never becomes markup. */
function marked(text: string, marks: SearchHit['marks']): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const {text: words, isMarked} of markedParts(text, marks)) {
    fragment.append(isMarked ? element('mark', words) : words);
  }
  return fragment;
}
