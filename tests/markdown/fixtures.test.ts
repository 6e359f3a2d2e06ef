import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

import {renderPage} from './visibleText.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/markdown/', import.meta.url));

/** One folder a construct: `input.md`, and the `output.html` that it must become. `UPDATE=1 npx vitest` rewrites the latter. */
test.each(readdirSync(FOLDER))('%s', (name) => {
  const html = `${renderPage(readFileSync(`${FOLDER}${name}/input.md`, 'utf8'))}\n`;
  const output = `${FOLDER}${name}/output.html`;
  if (process.env.UPDATE) writeFileSync(output, html);
  expect(html).toBe(readFileSync(output, 'utf8'));
});
