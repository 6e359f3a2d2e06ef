import assert from 'node:assert/strict';

import {dateIn, readDate} from '../../../src/cli/arguments/readDate.ts';
import {readIds} from '../../../src/cli/arguments/readIds.ts';
import {CommandError} from '../../../src/cli/CommandError.ts';
import {chooseDays} from '../../../src/cli/commands/check/chooseDays.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {target} from '../target.ts';

/** What is typed behind a command is understood, or refused in one line that says what to write. */
export default target(hostileText, (argument) => {
  const date = dateIn(argument);
  if (date) assert.equal(dateIn(date), date);
  refused(() => readDate(argument, '--date 2025-10-22'));
  refused(() => {
    const ids = readIds([argument, argument]);
    assert.equal(ids.length, 1);
    // What was understood can be typed again.
    assert.deepEqual(readIds(ids), ids);
  });
  const paths = ['docs/papers/y2025/oct/20251022.mdx'];
  refused(() => void chooseDays('/nowhere', {files: [argument], cwd: '/nowhere', paths}));
});

function refused(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
  }
}
