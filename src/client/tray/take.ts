import {writeStored} from '../storage.ts';
import {MOST, type Taken} from './parseTaken.ts';
import {CHANGE, taken} from './taken.ts';

/** Replaces the papers that are taken along. False where they are too many, and where nothing can be stored. */
export function take(papers: Taken[]): boolean {
  const kept = papers.length <= MOST && writeStored('tray', papers.length > 0 ? papers : undefined);
  dispatchEvent(new CustomEvent(CHANGE, {detail: kept}));
  return kept;
}

/** Puts a paper with the others, or takes it away from them. */
export function toggle(paper: Taken): void {
  const others = taken().filter(({address}) => address !== paper.address);
  take(others.length < taken().length ? others : [...others, paper]);
}
