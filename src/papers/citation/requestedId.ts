import type {ArxivId} from '../day/types.ts';
import {arxivIdIn} from './arxivIdIn.ts';

const ALPHAXIV = /^https?:\/\/(?:www\.)?alphaxiv\.org\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview|resources)\//i;
const HOST = /^(?:(?:www|export)\.)?(?:arxiv\.org|huggingface\.co|hf\.co|alphaxiv\.org|doi\.org)\//i;

/**
 * The arXiv id that an author asks for, without its version: the id itself, `arXiv:2510.18692`, a DOI of arXiv, or a link
 * to arXiv (`abs`, `pdf`, `html`), alphaXiv or Hugging Face, with `https://` or without.
 */
export function requestedId(argument: string): ArxivId | undefined {
  const text = argument.trim().replace(HOST, 'https://$&');
  return arxivIdIn(text.replace(/[?#].*$/, '').replace(ALPHAXIV, 'https://arxiv.org/abs/'));
}
