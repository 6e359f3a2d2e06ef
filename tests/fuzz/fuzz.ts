/**
 * Looks for inputs that nobody thought of, for as long as one likes:
 *
 *     npm run fuzz -- --minutes 10 --seed 1 --only dialect
 *     npm run fuzz -- --runs 50000
 *
 * All targets take turns. What is found is shrunk, printed, and kept in `tests/fixtures/fuzz` for the tests.
 */
import {parseArgs} from 'node:util';

import {markdownTable} from '../bench/markdownTable.ts';
import {writeFixture} from './fixtures.ts';
import {loadTargets} from './loadTargets.ts';
import {runTarget} from './runTarget.ts';

/** So many inputs are tried with one seed, and the next seed is one more. */
const RUNS_A_SEED = 20;
/** A target's turn, in milliseconds. */
const TURN = 5000;
/** A target with so many finds has told enough. */
const MOST_FINDS = 3;

const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '1'},
    runs: {type: 'string'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string'},
  },
});
const all = await loadTargets();
const chosen = values.only === undefined ? [...all] : [...all].filter(([name]) => name === values.only);
if (chosen.length === 0) throw new Error(`There is no target ${values.only}: ${[...all.keys()].join(', ')}`);

const runs = values.runs === undefined ? Number.POSITIVE_INFINITY : Number(values.runs);
const minutes = values.runs === undefined ? Number(values.minutes) : Number.POSITIVE_INFINITY;
const end = performance.now() + minutes * 60_000;
const totals = chosen.map(([name, target]) => {
  return {name, target, seed: Number(values.seed), runs: 0, milliseconds: 0, slowest: 0, finds: 0};
});
const isWaiting = (total: (typeof totals)[number]) => total.finds < MOST_FINDS && total.runs < runs;

while (performance.now() < end && totals.some(isWaiting)) {
  for (const [index, total] of totals.entries()) {
    // The last turns are shorter, so that all targets have had as many.
    const turnEnd = performance.now() + Math.min(TURN, (end - performance.now()) / (totals.length - index));
    // An input that never ends is found by the seed that was named last.
    process.stderr.write(`${total.name}: ${total.runs} runs, seed ${total.seed}\n`);
    while (isWaiting(total) && performance.now() < turnEnd) await tryNext(total);
  }
}

async function tryNext(total: (typeof totals)[number]): Promise<void> {
  const startedAt = performance.now();
  const result = await runTarget(total.target, total.seed, Math.min(RUNS_A_SEED, runs - total.runs));
  total.milliseconds += performance.now() - startedAt;
  total.seed += 1;
  total.runs += result.runs;
  total.slowest = Math.max(total.slowest, result.slowest);
  if (!result.find) return;
  total.finds += 1;
  const {input, error} = result.find;
  console.log(
    `\n${total.name}: ${writeFixture(total.name, input)}\n${shortened(JSON.stringify(input))}\n${shortened(`${error}`)}\n`,
  );
}

function shortened(text: string): string {
  return text.length > 1000 ? `${text.slice(0, 1000)}…` : text;
}

console.log(
  markdownTable(
    ['target', 'runs', 'seconds', 'slowest run (ms)', 'finds'],
    totals.map(({name, runs: count, milliseconds, slowest, finds}) => [
      name,
      String(count),
      (milliseconds / 1000).toFixed(1),
      slowest.toFixed(1),
      String(finds),
    ]),
  ),
);
if (totals.some(({finds}) => finds > 0)) process.exitCode = 1;
