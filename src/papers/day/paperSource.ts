import type {ArxivId, PaperSource} from './types.ts';

const ARXIV_ID = /(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?/;
/** The subject in an old id is no part of it: `math.GT/0309136` is `math/0309136`. https://info.arxiv.org/help/arxiv_identifier.html */
const SUBJECT = /\.[A-Z]{2}(?=\/)/;
const ARXIV = new RegExp(`^(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html|format)/${ARXIV_ID.source}(?:\\.pdf)?/?$`);
/** arXiv's own DOIs: https://info.arxiv.org/help/doi.html */
const ARXIV_DOI = new RegExp(`^(?:www\\.|dx\\.)?doi\\.org/10\\.48550/arxiv\\.${ARXIV_ID.source}/?$`, 'i');
const HUGGING_FACE = new RegExp(`^(?:www\\.)?(?:huggingface\\.co|hf\\.co)/papers/${ARXIV_ID.source}/?$`);

/** The arXiv id that a paper's link carries; `undefined` for other pages and where there is no link. */
export function idOfSource(source: PaperSource | undefined): ArxivId | undefined {
  return source && source.kind !== 'web' ? source.id : undefined;
}

/**
 * Tells what a paper's link points to. Links to arXiv (`abs`, `pdf`, `html`, with or without
 * a version), by its DOI too, and to Hugging Face's paper pages carry an arXiv id; anything else is a web page.
 */
export function paperSource(url: string): PaperSource {
  const address = url.replace(/^https?:\/\//, '').replace(/[?#].*$/, '');
  const arxiv = (ARXIV.exec(address) ?? ARXIV_DOI.exec(address))?.[1];
  if (arxiv) return {kind: 'arxiv', url, id: arxiv.replace(SUBJECT, '') as ArxivId};
  const huggingFace = HUGGING_FACE.exec(address)?.[1];
  if (huggingFace) return {kind: 'huggingface', url, id: huggingFace.replace(SUBJECT, '') as ArxivId};
  return {kind: 'web', url};
}
