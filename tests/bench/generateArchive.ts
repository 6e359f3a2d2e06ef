import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {IsoDate} from '../../src/papers/day/types.ts';
import {archiveDates, dayPath} from './archiveDates.ts';
import {dayFigures, dayText} from './dayText.ts';
import {drawFigures} from './drawFigures.ts';
import {createRandom} from './random.ts';
import {varyPng} from './varyPng.ts';

/** A page that is no day and whose React has to run in the browser. */
const COUNTER = `import {useState} from 'react';

export function Counter() {
  const [count, setCount] = useState(0);
  return <button type="button" onClick={() => setCount(count + 1)}>{count}번 눌렀습니다</button>;
}

# 세는 단추

이 쪽은 브라우저에서 React로 움직입니다.

<Counter />
`;

export interface Archive {
  /** The generated `docs` folder. */
  docs: string;
  /** Oldest first. */
  dates: IsoDate[];
  /** Adds one more day, with its figures, to a copy of the archive. */
  addDay(docs: string, date: IsoDate): Promise<void>;
}

/**
 * Writes an archive of so many weekdays up to 2025-10-22 to a `docs` folder: six papers and two
 * figures a day, and `counter.mdx`. The same bytes on every run with the same release of sharp.
 */
export async function generateArchive(docs: string, days: number): Promise<Archive> {
  const dates = archiveDates(days);
  const first = dates[0];
  if (!first) throw new Error(`An archive needs one day at least, not ${days}`);
  const figures = await drawFigures();

  const addDay = async (to: string, date: IsoDate) => {
    const page = join(to, `${dayPath(date)}.mdx`);
    const assets = join(dirname(page), 'asset');
    await mkdir(assets, {recursive: true});
    await writeFile(page, dayText(date, first));
    for (const name of dayFigures(date)) {
      const random = createRandom(name);
      await writeFile(join(assets, `${name}.png`), varyPng(random.pick(figures), random));
    }
  };

  for (const date of dates) await addDay(docs, date);
  await writeFile(join(docs, 'counter.mdx'), COUNTER);
  return {docs, dates, addDay};
}
