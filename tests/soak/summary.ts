import {markdownTable} from '../bench/markdownTable.ts';
import {megabytes, seconds} from '../bench/units.ts';
import type {Save} from './runSoak.ts';

export interface SoakResult {
  saves: readonly Save[];
  restarts: number;
  /** Memory of the server's processes. */
  bytesAtStart: number;
  bytesAtEnd: number;
}

/** How often `npm start` said that it began anew. */
export function restartsOf(output: string): number {
  return output.match(/다시 시작합니다/g)?.length ?? 0;
}

/** A table with a row for each kind of change, and one for all. */
export function summary({saves, restarts, bytesAtStart, bytesAtEnd}: SoakResult): string {
  const changes = [...new Set(saves.map(({change}) => change))].sort();
  const rows = changes.map((change) => [change, ...numbers(saves.filter((save) => save.change === change))]);
  return `${markdownTable(['saved until shown', 'saves', 'median', '95th', 'slowest'], [...rows, ['all', ...numbers(saves)]])}

${restarts} restarts; memory ${megabytes(bytesAtStart)} at the start, ${megabytes(bytesAtEnd)} at the end`;
}

function numbers(saves: readonly Save[]): string[] {
  const sorted = saves.map(({milliseconds}) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [String(saves.length), ...[0.5, 0.95, 1].map((share) => seconds(at(share) / 1000))];
}
