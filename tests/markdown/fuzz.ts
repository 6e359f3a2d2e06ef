/**
 * The property test of the Markdown dialect for as long as one likes:
 *
 *     npm run fuzz -- --runs 50000 --seed 1
 */
import {parseArgs} from 'node:util';

import {checkNothingLost} from './nothingLost.ts';

const {values} = parseArgs({options: {runs: {type: 'string', default: '20000'}, seed: {type: 'string', default: '1'}}});
checkNothingLost(Number(values.runs), Number(values.seed));
console.log(`${values.runs} pages, seed ${values.seed}: nothing lost`);
