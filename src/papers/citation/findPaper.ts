import {nearest} from '../day/nearest.ts';
import {idOfSource} from '../day/paperSource.ts';
import type {Paper} from '../day/types.ts';
import {arxivIdIn} from './arxivIdIn.ts';

/** A day's papers that an author's words name; where there are none, what they most likely meant. */
export interface FoundPapers {
  papers: Paper[];
  /** An anchor. */
  near?: string;
}

/**
 * Finds a paper of a day by its anchor, an alias, its arXiv id (also as an address) or its name, whichever fits first.
 * Two papers of one name are both found.
 *
 * @param wanted `moga-bytedance`, `#moga`, `2510.18692v2`, `https://arxiv.org/abs/2510.18692`, `MoGA`
 */
export function findPaper(papers: readonly Paper[], wanted: string): FoundPapers {
  const words = fold(wanted.replace(/^#/, ''));
  const arxivId = arxivIdIn(wanted);
  const ways: ((paper: Paper) => boolean)[] = [
    ({anchor, aliases}) => [anchor, ...aliases].some((id) => fold(id) === words),
    ({source}) => arxivId !== undefined && idOfSource(source) === arxivId,
    ({name}) => fold(name) === words,
  ];
  for (const way of ways) {
    const found = papers.filter(way);
    if (found.length > 0) return {papers: found};
  }
  const byWords = new Map(
    papers.flatMap(({name, anchor, aliases}) => [name, anchor, ...aliases].map((id) => [fold(id), anchor])),
  );
  const near = nearest(words, byWords.keys());
  return {papers: [], near: near === undefined ? undefined : byWords.get(near)};
}

function fold(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
