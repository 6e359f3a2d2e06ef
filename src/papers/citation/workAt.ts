import type {LibraryItem} from './cslItem.ts';

type Work = Pick<LibraryItem, 'type' | 'issued' | 'container-title' | 'publisher' | 'DOI' | 'URL'> & {volume?: string};

const DOI = /^(?:www\.|dx\.)?doi\.org\/(10\.\d{4,9}\/[^?#]+)$/i;
const OPEN_REVIEW = /^openreview\.net\/(?:forum|pdf|attachment)\?(?:.*&)?id=([\w-]+)/;
/** `2023.acl-long.12`, `P18-1001`. */
const ANTHOLOGY_ID = String.raw`((?:19|20)\d\d\.[a-z0-9_-]+-[a-z0-9_]+\.\d+|[A-Z]\d\d-\d{4})`;
const ANTHOLOGY = new RegExp(
  String.raw`^(?:www\.)?(?:aclanthology\.org|aclweb\.org/anthology)/${ANTHOLOGY_ID}(?:v\d+)?(?:\.pdf)?/?$`,
);
const ANTHOLOGY_DOI = new RegExp(String.raw`^10\.18653/v1/${ANTHOLOGY_ID}$`, 'i');
const PMLR = /^proceedings\.mlr\.press\/v(\d+)\/[a-z-]+(\d\d)[a-z]?(?:\.html|\/)/i;
const NEURIPS = /^(?:proceedings\.neurips\.cc|papers\.n(?:eur)?ips\.cc)\/(?:paper_files\/)?paper\/(\d{4})\//;

/** The venues of the ACL Anthology's first ids, https://aclanthology.org/info/ids/. */
const OLD_VENUES: Readonly<Record<string, string>> = {
  C: 'COLING',
  D: 'EMNLP',
  E: 'EACL',
  I: 'IJCNLP',
  J: 'Computational Linguistics',
  K: 'CoNLL',
  L: 'LREC',
  N: 'NAACL',
  P: 'ACL',
  Q: 'TACL',
  S: 'SemEval',
};
const JOURNALS: ReadonlySet<string> = new Set(['Computational Linguistics', 'TACL', 'CL']);

/**
 * What a link to a publisher's page says of the work there: its type, its DOI, its venue and year, as far as the address holds
 * them. `undefined` for other pages of the web.
 */
export function workAt(url: string): Work | undefined {
  const address = url.replace(/^https?:\/\//i, '').replace(/#.*$/, '');
  const doi = DOI.exec(address)?.[1];
  if (doi) {
    const id = ANTHOLOGY_DOI.exec(doi)?.[1];
    return {...(id ? ofAnthology(id) : {type: 'article'}), DOI: decode(doi), URL: url};
  }
  if (OPEN_REVIEW.test(address)) return {type: 'article', publisher: 'OpenReview', URL: url};
  const anthology = ANTHOLOGY.exec(address)?.[1];
  if (anthology) return {...ofAnthology(anthology), URL: url};
  const [, volume, short] = PMLR.exec(address) ?? [];
  if (volume && short) {
    const venue = 'Proceedings of Machine Learning Research';
    return {...atConference(venue, yearOf(short)), volume, publisher: 'PMLR', URL: url};
  }
  const year = NEURIPS.exec(address)?.[1];
  return year
    ? {...atConference('Advances in Neural Information Processing Systems', Number(year)), URL: url}
    : undefined;
}

function ofAnthology(id: string): Work {
  const [, year, name = ''] = /^(\d{4})\.([a-z0-9_]+)/i.exec(id) ?? [];
  if (year) return published(name.toUpperCase(), Number(year));
  const venue = OLD_VENUES[id[0]?.toUpperCase() ?? ''];
  return published(venue, yearOf(id.slice(1, 3)));
}

function published(venue: string | undefined, year: number): Work {
  if (venue && JOURNALS.has(venue)) return {...atConference(venue, year), type: 'article-journal'};
  return atConference(venue && `${venue} ${year}`, year);
}

function atConference(venue: string | undefined, year: number): Work {
  return {
    type: 'paper-conference',
    ...(venue && {'container-title': venue}),
    issued: {'date-parts': [[year]]},
  };
}

/** The first of these conferences was in 1952. */
function yearOf(short: string): number {
  const digits = Number(short);
  return digits < 52 ? 2000 + digits : 1900 + digits;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
