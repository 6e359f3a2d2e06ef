/**
 * Writes on while a browser has a day open under `npm start`: prose, slips, days that are emptied, deleted and renamed,
 * branches that are switched. Ends with 1 where the page does not come to show one of these, or the server is gone for good.
 *
 *     npm run soak [-- --saves 300 --seed 1 --servers 1 --load 0 --patience 60 --root .]
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';

import {seconds} from '../bench/units.ts';
import {findBrowser} from '../browser/findBrowser.ts';
import {type RunningSite, startSite} from '../site/startSite.ts';
import {treeBytes} from '../site/watchMemory.ts';
import {runSoak, type Save} from './runSoak.ts';
import {createSoakSite} from './soakSite.ts';
import {restartsOf, summary} from './summary.ts';

const {values} = parseArgs({
  options: {
    saves: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    /** How many servers one site has, each with a browser's page. */
    servers: {type: 'string', default: '1'},
    /** Loops beside it that keep a core busy each. */
    load: {type: 'string', default: '0'},
    /** How long a save may take to be shown, in seconds. */
    patience: {type: 'string', default: '60'},
    /** The project whose code is tried; this one where it is left out. */
    root: {type: 'string', default: fileURLToPath(new URL('../../', import.meta.url))},
  },
});
const say = (text: string) => console.error(text);
const docs = fileURLToPath(new URL('../fixtures/archive/docs', import.meta.url));

const parent = await realpath(await mkdtemp(join(tmpdir(), 'soak-')));
const loops: ChildProcess[] = [];
const servers: RunningSite[] = [];
const {executablePath, args} = await findBrowser();
const browser = await chromium.launch({executablePath, args});
try {
  const site = await createSoakSite({root: values.root, dir: join(parent, 'site'), docs});
  for (let count = 0; count < Number(values.servers); count++) servers.push(await startSite({dir: site.dir}));
  const bytes = () => servers.reduce((sum, {process}) => sum + treeBytes(process.pid as number), 0);
  const bytesAtStart = bytes();
  for (let loop = 0; loop < Number(values.load); loop++) loops.push(spawn(process.execPath, ['-e', 'for (;;);']));
  const readers = await Promise.all(servers.map(async ({address}) => ({address, page: await browser.newPage()})));
  const saves: Save[] = [];
  const soak = runSoak({
    site,
    readers,
    saves: Number(values.saves),
    seed: values.seed,
    patience: 1000 * Number(values.patience),
    onSave(save) {
      saves.push(save);
      say(`${saves.length} ${save.change} ${seconds(save.milliseconds / 1000)}`);
    },
  });
  const ends = servers.map(async (server) => {
    const [code, signal] = await once(server.process, 'exit');
    throw new Error(`A server is gone for good: ${code ?? signal}`);
  });
  try {
    await Promise.race([soak, ...ends]);
  } catch (error) {
    process.exitCode = 1;
    say(`${servers.map((server) => server.output().slice(-4000)).join('\n\n')}\n${(error as Error).message}`);
  }
  const bytesAtEnd = bytes();
  // Whatever of these is still under way ends with the servers.
  await Promise.all([Promise.allSettled([soak, ...ends]), browser.close(), ...servers.map((server) => server.stop())]);
  const restarts = restartsOf(servers.map((server) => server.output()).join('\n'));
  console.log(summary({saves, restarts, bytesAtStart, bytesAtEnd}));
} finally {
  for (const loop of loops) loop.kill();
  await Promise.all([browser.close(), ...servers.map((server) => server.stop())]);
  await rm(parent, {recursive: true, force: true});
}
