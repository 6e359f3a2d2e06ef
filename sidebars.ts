import {fileURLToPath} from 'node:url';

import {monthSidebars} from './src/plugins/papers/sidebar/monthSidebars.ts';

export default monthSidebars(fileURLToPath(new URL('docs', import.meta.url)));
