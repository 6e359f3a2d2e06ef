import {readdirSync, readFileSync} from 'node:fs';

const INTERVAL_MS = 200;

/**
 * Samples the resident memory of a process and all its descendants until the returned function is
 * called, which answers with the highest sum seen, in bytes. `undefined` where there is no `/proc`
 * (macOS, Windows). Pages that processes share are counted once for each of them.
 */
export function watchMemory(pid: number): () => number | undefined {
  if (process.platform !== 'linux') return () => undefined;
  let peak = 0;
  const sample = () => {
    peak = Math.max(peak, treeBytes(pid));
  };
  sample();
  const timer = setInterval(sample, INTERVAL_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

interface ProcessStatus {
  pid: number;
  parent: number;
  bytes: number;
}

/** The resident memory of a process and all its descendants, in bytes; 0 where there is no `/proc`. */
export function treeBytes(root: number): number {
  return processTree(root).reduce((sum, {bytes}) => sum + bytes, 0);
}

/** A process and all its descendants, the nearest first; none where there is no `/proc`. */
export function processTree(root: number): ProcessStatus[] {
  if (process.platform !== 'linux') return [];
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStatus(Number(name)));
  const tree: ProcessStatus[] = [];
  let generation = processes.filter(({pid}) => pid === root);
  while (generation.length > 0) {
    tree.push(...generation);
    const parents = new Set(generation.map(({pid}) => pid));
    generation = processes.filter(({parent}) => parents.has(parent));
  }
  return tree;
}

/** Nothing for a process that has ended, though nobody may have taken notice of it. */
function readStatus(pid: number): ProcessStatus[] {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return [];
  }
  if (/^State:\s+Z/m.test(status)) return [];
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
  return [{pid, parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), bytes: kilobytes * 1024}];
}
