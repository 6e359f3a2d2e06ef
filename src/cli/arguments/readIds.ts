import {requestedId} from '../../papers/citation/requestedId.ts';
import type {ArxivId} from '../../papers/day/types.ts';
import {CommandError} from '../CommandError.ts';

/**
 * Reads the papers of a command line, each once.
 *
 * @throws CommandError that names what is neither an arXiv id nor a link that carries one
 */
export function readIds(papers: readonly string[]): ArxivId[] {
  const ids = new Set<ArxivId>();
  for (const argument of papers) {
    const id = requestedId(argument);
    if (!id) {
      throw new CommandError(
        `'${argument}'은(는) arXiv 번호도 링크도 아닙니다. 이렇게 적으세요: 2510.18692, cs/0112017, https://arxiv.org/abs/2510.18692 (pdf, html도), https://huggingface.co/papers/2510.18692, https://www.alphaxiv.org/abs/2510.18692`,
      );
    }
    ids.add(id);
  }
  return [...ids];
}
