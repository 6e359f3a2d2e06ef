import {type CslItem, issuedParts, nameParts, oneLine} from './cslItem.ts';

/**
 * A work as COinS: the `title` of `<span class="Z3988">`, from which Zotero's connector offers every paper of a page.
 *
 * Preprints are Dublin Core with Zotero's own type, the only form that it reads as a preprint; older readers take them for
 * web pages. Of a work without authors Zotero looks the DOI up, and gets all of them and the abstract: so one that has a DOI
 * names none here. A page of ten papers by a hundred people each would carry 25 KB of names that nobody reads.
 * https://github.com/zotero/utilities/blob/master/openurl.js, https://github.com/zotero/translators/blob/master/COinS.js
 */
export function coins(item: CslItem): string {
  const keys = [
    ['ctx_ver', 'Z39.88-2004'],
    ...kindKeys(item),
    ...authorKeys(item),
    [
      'rft.date',
      issuedParts(item)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    ],
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.URL],
  ];
  return keys.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : [])).join('&');
}

type Keys = [key: string, value: string | undefined][];

function kindKeys({type, title, publisher, 'container-title': container}: CslItem): Keys {
  if (type === 'paper-conference') {
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'proceeding'],
      ['rft.atitle', title],
      ['rft.btitle', container],
    ];
  }
  const isPreprint = container?.startsWith('arXiv preprint');
  if (type.startsWith('article-') && !isPreprint) {
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.atitle', title],
      ['rft.jtitle', container],
    ];
  }
  return [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', isPreprint || type === 'article' ? 'preprint' : undefined],
    ['rft.title', title],
    ['rft.publisher', isPreprint ? 'arXiv' : publisher],
  ];
}

function authorKeys({author = [], DOI}: CslItem): Keys {
  if (DOI) return [];
  return author.map((one) => {
    const name = nameParts(one);
    // The comma keeps Zotero from cutting a group into first and last name; `rft.aucorp` it puts before all people.
    return ['rft.au', 'literal' in name ? `${name.literal},` : `${name.family}, ${name.given}`];
  });
}

const PLAIN: Record<string, string> = {'%20': '+', '%2C': ',', '%2F': '/', '%3A': ':'};

/** Encoded as in a form, but short: a value may hold `:`, `/` and `,`. A lone half of a surrogate pair has no encoding. */
function encode(value: string): string {
  const text = oneLine(value).replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(text).replace(/%2[0CF]|%3A/g, (code) => PLAIN[code] ?? code);
}
