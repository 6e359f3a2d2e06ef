import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const require = createRequire(import.meta.url);

/** Puts our few lines in the place of Infima, which the classic theme loads whole. */
export const infimaAlias = {
  [`${require.resolve('infima/dist/css/default/default.css')}$`]: fileURLToPath(
    new URL('../../css/infima.css', import.meta.url),
  ),
};
