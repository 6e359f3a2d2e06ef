/**
 * What `check` passes, the build passes: builds archives of random pages that hold every kind of slip there is.
 *
 *     npm run notes -- --days 300 --rounds 3 --seed 1
 */
import {mkdirSync, mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';
import {writeRandomDays} from './randomDays.ts';

const {values} = parseArgs({
  options: {
    days: {type: 'string', default: '300'},
    rounds: {type: 'string', default: '3'},
    seed: {type: 'string', default: '1'},
    keep: {type: 'boolean', default: false},
  },
});
const root = process.cwd();
for (let round = 0; round < Number(values.rounds); round++) {
  const seed = Number(values.seed) + round;
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'notes-')));
  const docs = join(parent, 'docs');
  mkdirSync(docs);
  const dir = await createSite({root, dir: join(parent, 'site'), docs});
  const {left, refused} = await writeRandomDays(dir, {count: Number(values.days), seed});
  const {code, output} = await buildSite({dir});
  console.log(`seed ${seed}: ${left.length} built, ${refused} refused by check, exit code ${code}`);
  if (code !== 0) {
    console.error(output);
    console.error(dir);
    process.exitCode = 1;
    break;
  }
  if (!values.keep) rmSync(parent, {recursive: true, force: true});
}
