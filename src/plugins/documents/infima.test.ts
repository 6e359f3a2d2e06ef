import {existsSync} from 'node:fs';
import {expect, test} from 'vitest';

import {infimaAlias, infimaCheck} from './infima.ts';

const [standIn = ''] = Object.values(infimaAlias);

/** Ends a bundle that was made of these files. */
function bundle(files: readonly string[]): void {
  infimaCheck.apply({hooks: {afterEmit: {tap: (_name, run) => run({fileDependencies: new Set(files)})}}});
}

test('our few lines stand in for the stylesheet that the theme loads', () => {
  expect(existsSync(standIn)).toBe(true);
  expect(() => bundle([standIn, '/site/src/css/index.css'])).not.toThrow();
});

test('the build stops where the theme loads Infima by another name', () => {
  expect(() => bundle(['/site/node_modules/infima/dist/css/default/default.min.css'])).toThrow(
    'src/plugins/documents/infima.ts',
  );
});
