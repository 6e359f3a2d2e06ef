/**
 * `npm start`: Docusaurus' dev server, whose browser opens at the newest day instead of the home page. It takes all that
 * `docusaurus start` takes: `npm start -- --port 3005 --no-open`.
 *
 * Docusaurus can only open the base URL, so it is told not to; the server itself opens the address that the papers
 * plugin knows (see `previewServer.ts`), on the port that it got in the end.
 */
import './beforeDocusaurus.mjs';

import {isPortTaken, portOf} from './takenPort.mjs';

const args = process.argv.slice(2);
const {BROWSER, CI} = process.env;
// `BROWSER=none` is what tools like this one have long agreed on.
if (!args.includes('--no-open') && BROWSER !== 'none' && !CI) process.env.OPEN_NEWEST_DAY = 'true';

const port = portOf(args);
// At a terminal Docusaurus offers another port; elsewhere it would end as if all were well.
if (!process.stdout.isTTY && (await isPortTaken(port))) {
  console.error(
    `${port}번 포트를 다른 프로그램이 쓰고 있습니다\n    → 그것을 끝내거나 다른 포트를 쓰세요, npm start -- --port ${port + 1}`,
  );
  process.exit(1);
}
process.argv.splice(2, args.length, 'start', '--no-open', ...args);
await import(import.meta.resolve('@docusaurus/core/bin/docusaurus.mjs'));
