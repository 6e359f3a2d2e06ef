/**
 * `npm run build`: Docusaurus' build, with all that `docusaurus build` takes, and `--strict`: a card, a feed or another
 * derived file that cannot be made stops the build, instead of being left out (see `missingOutputs.ts`). With `--keep-going` a day
 * with faults stops no build: it ends with 2 (see `keepGoing.ts`). Docusaurus refuses options that it does not know, so these are
 * taken away.
 */
import {constants} from 'node:os';

import {folderFault, fullDiskNote, outDirOf} from './buildFolders.mjs';
import {refuseWrongAddress} from './refuseWrongAddress.mjs';

refuseWrongAddress();

const args = process.argv.slice(2);
if (args.includes('--strict')) process.env.HARU_STRICT = 'true';
if (args.includes('--keep-going')) process.env.HARU_KEEP_GOING = 'true';
const others = args.filter((argument) => argument !== '--strict' && argument !== '--keep-going');
process.argv.splice(2, args.length, 'build', ...others);

const outDir = outDirOf(args);
const fault = folderFault([outDir, '.docusaurus']);
if (fault) {
  console.error(fault);
  process.exit(1);
}
process.once('exit', (code) => {
  const note = code === 1 && fullDiskNote(outDir);
  if (note) console.error(note);
});

// Docusaurus would end as if all were well, and what follows in a script would publish half a site.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    console.error('빌드를 그만두었습니다. 다 쓰지 않은 사이트이니 올리지 마세요\n    → npm run build를 다시 하세요');
    process.exit(128 + constants.signals[signal]);
  });
}
await import(import.meta.resolve('@docusaurus/core/bin/docusaurus.mjs'));
