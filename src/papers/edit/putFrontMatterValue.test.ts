import fc from 'fast-check';
import {expect, test} from 'vitest';

import {yamlTexts} from '../../../tests/fuzz/inputs/yamlTexts.ts';
import {splitFrontMatter} from '../../markdown/frontMatterBlock.ts';
import {readFrontMatter} from '../day/frontMatter.ts';
import {putFrontMatterValue} from './putFrontMatterValue.ts';

const put = (page: string) => putFrontMatterValue(page, 'updated', '2025-11-20');

test.each([
  ['no front matter', '# 글\n', '---\nupdated: 2025-11-20\n---\n\n# 글\n'],
  ['a byte order mark', '\uFEFF# 글\r\n', '\uFEFF---\r\nupdated: 2025-11-20\r\n---\r\n\r\n# 글\r\n'],
  ['words between two rules', '---\n글\n---\n', '---\nupdated: 2025-11-20\n---\n\n---\n글\n---\n'],
  ['others', '---\r\ntitle: 글 # 말\r\n---\r\n끝', '---\r\ntitle: 글 # 말\r\nupdated: 2025-11-20\r\n---\r\n끝'],
  ['nothing', '---\n---\n글', '---\nupdated: 2025-11-20\n---\n글'],
  ['a comment alone', '---\n# 말\n---\n글', '---\n# 말\nupdated: 2025-11-20\n---\n글'],
  ['an earlier value', '---\nupdated: "2025-10-01" # 말\na: 1\n---\n', '---\nupdated: 2025-11-20 # 말\na: 1\n---\n'],
  ['no value', '---\nupdated:\na: 1\n---\n', '---\nupdated: 2025-11-20\na: 1\n---\n'],
  ['the same', '---\nupdated: 2025-11-20\n---\n', '---\nupdated: 2025-11-20\n---\n'],
  ['braces', '---\n{title: 글}\n---\n', undefined],
  ['no YAML', '---\ntitle: 글: 말\n---\n', undefined],
  ['a list', '---\nupdated: [1]\n---\n', undefined],
])('a page with %s', (_what, page, expected) => {
  expect(put(page)).toBe(expected);
});

test('whatever the front matter says, the value is read back and all else is as it was', () => {
  fc.assert(
    fc.property(yamlTexts, fc.constantFrom('', '# 글\n\n끝'), (yaml, text) => {
      const page = `---\n${yaml}\n---\n${text}`;
      const after = put(page);
      if (after === undefined) return;
      const {updated, ...rest} = readFrontMatter(splitFrontMatter(after).yaml).values;
      expect(updated).toBe('2025-11-20');
      const {updated: _was, ...before} = readFrontMatter(splitFrontMatter(page).yaml).values;
      expect(rest).toEqual(before);
      expect(after.endsWith(splitFrontMatter(page).text)).toBe(true);
    }),
  );
});
