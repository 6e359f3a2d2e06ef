#!/usr/bin/env node
import {register as registerCommonJs} from 'tsx/cjs/api';
import {register as registerModules} from 'tsx/esm/api';

/** The package's command, `npx haru new 2510.18692`: what it runs is TypeScript, compiled as it is loaded. */
registerCommonJs();
registerModules();
const {run} = await import('./program.ts');
await run(process.argv);
