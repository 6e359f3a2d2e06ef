import assert from 'node:assert/strict';

import fc from 'fast-check';

import {fromEnglishKeyboard, fromKoreanKeyboard, initials} from '../../../src/papers/search/searchHangul.ts';
import {isParticle, stem} from '../../../src/papers/search/searchParticles.ts';
import {atoms, squash, words} from '../../../src/papers/search/searchTerms.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {target} from '../target.ts';

const ENDINGS = ['을', '를', '에서', '들을', '에서부터', '으로', '이라는', '하는', '', ''];
const hangul = fc
  .tuple(
    fc.string({unit: fc.integer({min: 0xac00, max: 0xd7a3}).map((code) => String.fromCharCode(code)), maxLength: 6}),
    fc.constantFrom(...ENDINGS),
  )
  .map((parts) => parts.join(''));

/** Words are read in bounded time, a stem has none other, and one spelling has one form. */
export default target(
  fc.array(fc.oneof(hangul, hostileText), {maxLength: 6}).map((words) => words.join(' ')),
  (text) => {
    for (const {kind, text: word} of atoms(text)) {
      if (kind !== 'hangul') continue;
      const stemmed = stem(word);
      // The last syllable of a verb may be another in its stem: 가려 → 가리.
      assert(word.startsWith(stemmed.slice(0, -1)) && stemmed.length >= 1, `${word} → ${stemmed}`);
      assert.equal(stem(stemmed), stemmed, `${word} → ${stemmed}`);
      isParticle(word);
      assert.equal(initials(word).length, word.length);
    }
    assert(
      words(text).every(({term}) => term !== ''),
      'a term is empty',
    );
    assert.equal(squash(squash(text)), squash(text));
    const typed = fromEnglishKeyboard(text);
    assert(typed === undefined || /^[가-힣]{2,}$/.test(typed));
    fromKoreanKeyboard(text);
  },
);
