/** A paper as arXiv's API tells of it; the shape of https://info.arxiv.org/help/api/user-manual.html#sample-results. */
export interface ArxivEntry {
  id: string;
  title: string;
  authors: string[];
  published?: string;
  comment?: string;
  summary?: string;
  version?: number;
}

/** What everybody writes who tries to break a page. */
export const HOSTILE_TITLE = 'Attack {process.exit()} <script>alert(1)</script> *x* \n## y';

const KNOWN: ArxivEntry[] = [
  {
    id: '2510.18692',
    title: 'MoGA: Mixture-of-Groups Attention for End-to-End Long Video\n  Generation',
    authors: ['Weinan Jia', 'Yuning Lu', 'Laurens van der Maaten'],
    published: '2025-10-21T14:50:42Z',
    comment: '15 pages, 12 figures',
    version: 2,
  },
  {
    id: '2510.18876',
    title: 'Grasp Any Region',
    authors: ['Haochen Wang', 'The Region Team'],
    published: '2025-10-21T17:59:59Z',
  },
  {
    id: '2510.18795',
    title: 'ProCLIP: Progressive Vision-Language Alignment &amp; More',
    authors: ['Xiaoxing Hu'],
    published: '2025-10-21T16:48:49Z',
  },
  {id: 'cs/0112017', title: 'Text Databases: A Survey', authors: ['Old Writer'], published: '2001-12-13T00:00:00Z'},
  {
    id: 'math/0309136',
    title: 'On Groups of a Part of an Archive',
    authors: ['Another Writer'],
    published: '2003-09-08T00:00:00Z',
  },
  {
    id: '2510.11111',
    title: 'A Claim That Was Taken Back',
    authors: ['Sorry Author'],
    comment: 'This paper has been withdrawn by the author due to an error in Lemma 2',
    version: 3,
  },
  {id: '2510.66666', title: HOSTILE_TITLE.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), authors: ['Bobby `Tables`']},
];

/** What arXiv has of these ids, in their order; of others it says nothing. */
export function arxivPapers(ids: readonly string[]): ArxivEntry[] {
  return ids.flatMap((id) => KNOWN.filter((known) => known.id === id.replace(/\.[A-Z]{2}\//, '/')));
}

/** An answer of arXiv's API. */
export function arxivFeed(entries: readonly ArxivEntry[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query?search_query%3D%26id_list%3D2510.18692" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: search_query=&amp;id_list=2510.18692&amp;start=0&amp;max_results=10</title>
  <id>http://arxiv.org/api/7Kh0LDeh8VCiW4Ut7DR4F8EMkqk</id>
  <updated>2025-10-23T00:00:00-04:00</updated>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${entries.length}</opensearch:totalResults>
  <opensearch:startIndex xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">0</opensearch:startIndex>
  <opensearch:itemsPerPage xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">10</opensearch:itemsPerPage>
${entries.map(arxivEntry).join('')}</feed>
`;
}

function arxivEntry({
  id,
  title,
  authors,
  published = '2025-10-20T00:00:00Z',
  comment,
  summary,
  version = 1,
}: ArxivEntry) {
  const names = authors.map((name) => `    <author>\n      <name>${name}</name>\n    </author>\n`).join('');
  const note = comment && `    <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">${comment}</arxiv:comment>\n`;
  return `  <entry>
    <id>http://arxiv.org/abs/${id}v${version}</id>
    <updated>${published}</updated>
    <published>${published}</published>
    <title>${title}</title>
    <summary>  ${summary ?? 'We show that a &lt; b.'}
</summary>
${names}${note ?? ''}    <link href="http://arxiv.org/abs/${id}v${version}" rel="alternate" type="text/html"/>
    <link title="pdf" href="http://arxiv.org/pdf/${id}v${version}" rel="related" type="application/pdf"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
  </entry>
`;
}

/** How arXiv answers a request with an id that is none: for all of them. */
export function arxivError(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query?search_query=&amp;id_list=${id}" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: search_query=&amp;id_list=${id}</title>
  <id>http://arxiv.org/api/kvuntZ8c9a4Eq5CF7KY03nMug+Q</id>
  <updated>2025-10-23T00:00:00-04:00</updated>
  <entry>
    <id>http://arxiv.org/api/errors#incorrect_id_format_for_${id}</id>
    <title>Error</title>
    <summary>incorrect id format for ${id}</summary>
    <updated>2025-10-23T00:00:00-04:00</updated>
    <link href="http://arxiv.org/api/errors#incorrect_id_format_for_${id}" rel="alternate" type="text/html"/>
    <author>
      <name>arXiv api core</name>
    </author>
  </entry>
</feed>
`;
}
