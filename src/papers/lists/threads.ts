import type {IsoDate} from '../day/types.ts';

/** A paper in the net of links. */
export interface ThreadPaper {
  /** Its own key, see `paperKey`. */
  key: string;
  date: IsoDate;
  name: string;
  permalink: string;
  /** Keys of the earlier papers that its notes link to, in the order of the notes. */
  earlier: readonly string[];
}

/** Papers that lead to each other, oldest first. */
export interface Thread<P extends ThreadPaper = ThreadPaper> {
  /** The oldest paper, from which all the others come. */
  root: P;
  papers: P[];
}

/** Two papers are a link; a thread begins with the third. */
const SHORTEST_THREAD = 3;

/**
 * Finds the threads of an archive: every paper goes on from the first earlier paper that its notes link to. So a paper
 * is in one thread, and a thread keeps its root for good. What is added later moves no paper from one to another.
 * The thread that grew last comes first.
 *
 * @param papers oldest first
 */
export function findThreads<P extends ThreadPaper>(papers: readonly P[]): Thread<P>[] {
  const byKey = new Map(papers.map((paper) => [paper.key, paper]));
  const roots = new Map<string, P>();
  const threads = new Map<P, P[]>();
  for (const paper of papers) {
    const parent = paper.earlier.find((key) => byKey.has(key));
    const root = (parent !== undefined && roots.get(parent)) || paper;
    roots.set(paper.key, root);
    const thread = threads.get(root) ?? [];
    thread.push(paper);
    threads.set(root, thread);
  }
  return [...threads]
    .map(([root, members]) => ({root, papers: members}))
    .filter((thread) => thread.papers.length >= SHORTEST_THREAD)
    .sort((a, b) => compare(newest(b), newest(a)) || compare(a.root.key, b.root.key));
}

function newest({papers}: Thread): string {
  return papers.at(-1)?.date ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A row of a thread's picture: a paper, the lane of its dot, and the lines that cross the row. */
export interface ThreadRow<P extends ThreadPaper = ThreadPaper> {
  paper: P;
  lane: number;
  /** Lanes with a line from the row's top to its middle. */
  above: number[];
  /** Lanes with a line from the row's middle to its bottom. */
  below: number[];
  /** Lanes that branch off this paper, to be entered below the dot. */
  branches: number[];
}

export interface ThreadLayout<P extends ThreadPaper = ThreadPaper> {
  rows: ThreadRow<P>[];
  lanes: number;
}

/** Papers that go on from each other without a branch: one line of the picture. */
interface Chain {
  /** The row that it branches off, its own first row for the root's chain. */
  start: number;
  end: number;
  lane: number;
}

/**
 * Lays a thread out from top to bottom, as version control draws its history: the first paper that goes on from another
 * stays in its lane. Every further one opens the next lane that is free until its chain ends.
 */
export function layOutThread<P extends ThreadPaper>({papers}: Thread<P>): ThreadLayout<P> {
  const rowOf = new Map(papers.map((paper, row) => [paper.key, row]));
  const chains: Chain[] = [];
  const chainOf: Chain[] = [];
  papers.forEach(({earlier}, row) => {
    const parent = earlier.map((key) => rowOf.get(key)).find((found) => found !== undefined);
    const before = parent === undefined ? undefined : (chainOf[parent] as Chain);
    // The end of a chain has moved on where another paper goes on from the parent already.
    if (before && before.end === parent) {
      before.end = row;
      chainOf.push(before);
    } else {
      const chain = {start: parent ?? row, end: row, lane: 0};
      chains.push(chain);
      chainOf.push(chain);
    }
  });
  placeInLanes(chains);
  return {
    rows: papers.map((paper, row) => ({
      paper,
      lane: chainOf[row]?.lane ?? 0,
      above: lanesOf(chains.filter(({start, end}) => start < row && row <= end)),
      below: lanesOf(
        chains.filter((chain) => chain.start <= row && row < chain.end && !branchesAt(chain, row, chainOf)),
      ),
      branches: lanesOf(chains.filter((chain) => branchesAt(chain, row, chainOf))),
    })),
    lanes: Math.max(0, ...chains.map(({lane}) => lane + 1)),
  };
}

/** Chains in the order of their starts, each in the first lane whose last chain has ended. */
function placeInLanes(chains: Chain[]): void {
  const ends: number[] = [];
  for (const chain of chains.toSorted((a, b) => a.start - b.start)) {
    const free = ends.findIndex((end) => end <= chain.start);
    chain.lane = free < 0 ? ends.length : free;
    ends[chain.lane] = chain.end;
  }
}

function branchesAt(chain: Chain, row: number, chainOf: readonly Chain[]): boolean {
  return chain.start === row && chainOf[row] !== chain;
}

function lanesOf(chains: readonly Chain[]): number[] {
  return chains.map(({lane}) => lane).sort((a, b) => a - b);
}
