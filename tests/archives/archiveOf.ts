import {type Archive, createArchive, type Surroundings} from '../../src/lint/archive.ts';
import {readPage} from '../../src/lint/readPage.ts';
import type {IsoDate} from '../../src/papers/day/types.ts';

/** An archive of texts by their paths, with nothing around them but what is given: for tests. */
export function archiveOf(texts: Record<string, string>, around: Partial<Surroundings> = {}): Archive {
  const pages = Object.entries(texts).map(([path, text]) => readPage(text, path));
  return createArchive(pages, {
    filesBeside: () => new Set(),
    figureSizes: new Map(),
    otherAddresses: new Set(),
    knownLabels: [],
    today: '2026-01-01' as IsoDate,
    ...around,
  });
}
