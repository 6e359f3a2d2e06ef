import {fileURLToPath} from 'node:url';

import {tsImport} from 'tsx/esm/api';

/**
 * Shows the messages of `npm run check` in editors, while a day is being written: vscode-remark, any other unified
 * language server and remark-cli look for this file. The rules are in `src/lint`.
 */
const {remarkPreset} = await tsImport('./src/cli/commands/check/remarkPreset.ts', import.meta.url);

export default remarkPreset(fileURLToPath(new URL('.', import.meta.url)));
