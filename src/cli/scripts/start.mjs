/**
 * `npm start`: Docusaurus' dev server, whose browser opens at the newest day instead of the home page. It takes all that
 * `docusaurus start` takes: `npm start -- --port 3005 --no-open`.
 *
 * The server runs in a process of its own, see `start/server.mjs`; this one begins it anew where it dies.
 */
import {fileURLToPath} from 'node:url';

import {refuseWrongAddress} from './refuseWrongAddress.mjs';
import {keepServing} from './start/keepServing.mjs';

refuseWrongAddress();

const args = process.argv.slice(2);
const {BROWSER, CI} = process.env;
process.exitCode = await keepServing({
  server: fileURLToPath(new URL('start/server.mjs', import.meta.url)),
  args,
  // `BROWSER=none` is what tools like this one have long agreed on.
  open: !args.includes('--no-open') && BROWSER !== 'none' && !CI,
});
