import {ARXIV} from './arxiv.ts';
import {HUGGING_FACE} from './huggingFace.ts';
import type {Patience} from './request.ts';

/** Where metadata come from, and how patient a command is with these servers. */
export interface Sources {
  arxivUrl: string;
  huggingFaceUrl: string;
  arxivPatience: Patience;
  huggingFacePatience: Patience;
}

/**
 * The real servers, or those that `HARU_ARXIV_URL` and `HARU_HUGGINGFACE_URL` name. arXiv asks for three seconds between
 * requests: https://info.arxiv.org/help/api/tou.html
 */
export function defaultSources(env: NodeJS.ProcessEnv = process.env): Sources {
  return {
    arxivUrl: address(env.HARU_ARXIV_URL, ARXIV),
    huggingFaceUrl: address(env.HARU_HUGGINGFACE_URL, HUGGING_FACE),
    arxivPatience: {timeout: 20_000, retries: 2, longestWait: 30_000, pause: 3000},
    huggingFacePatience: {timeout: 10_000, retries: 1, longestWait: 10_000, pause: 100},
  };
}

function address(given: string | undefined, usual: string): string {
  return given ? `${given.replace(/\/$/, '')}/` : usual;
}
