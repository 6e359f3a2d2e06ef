import type {PaperSource} from './types.ts';

export type SourceSite = 'arxiv' | 'pdf' | 'html' | 'huggingface' | 'alphaxiv' | 'web';

/** Where a paper can be read. */
export interface SourceLink {
  site: SourceSite;
  url: string;
}

/** Lists the places where a paper can be read: those that its arXiv id gives, or the link as it was written. */
export function sourceLinks(source: PaperSource): SourceLink[] {
  if (source.kind === 'web') return [{site: 'web', url: source.url}];
  const {id} = source;
  return [
    {site: 'arxiv', url: `https://arxiv.org/abs/${id}`},
    {site: 'pdf', url: `https://arxiv.org/pdf/${id}`},
    {site: 'html', url: `https://arxiv.org/html/${id}`},
    {site: 'huggingface', url: `https://huggingface.co/papers/${id}`},
    {site: 'alphaxiv', url: `https://www.alphaxiv.org/abs/${id}`},
  ];
}
