import {readFileSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';

import {compileConfigFast} from './compileConfig.mjs';
import {refuseWrongAddress} from './refuseWrongAddress.mjs';

/**
 * Loaded before Docusaurus, for what it asks at its very start, and before each of its threads.
 *
 *     node --import ./src/cli/scripts/beforeDocusaurus.mjs node_modules/@docusaurus/core/bin/docusaurus.mjs build
 */

if (isMainThread) refuseWrongAddress();
compileConfigFast();
// Of what its configuration imports, packages are JavaScript already, and Node can require those that are ES
// modules: two seconds of every start.
const {dependencies} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const packages = Object.keys(dependencies).filter((name) => !name.startsWith('@docusaurus/'));
process.env.JITI_NATIVE_MODULES ??= JSON.stringify(packages);

// To parse and print each page's HTML again takes as long as React takes to write it, and gains 2 % of what a browser gets:
// see `trimDocument.ts` for what is worth leaving out. And `finishPages.ts` could not tell the project's own scripts any more.
// Docusaurus 3.10.2 has no option for it, and reads this variable when it is loaded.
process.env.SKIP_HTML_MINIFICATION ??= 'true';
