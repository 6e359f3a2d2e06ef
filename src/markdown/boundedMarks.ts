import type {Construct, Extension, TokenizeContext, Tokenizer} from 'micromark-util-types';

import type {PageSyntax} from './tolerantSyntax.ts';

/** `!`, `*`, `[`, `]`, `_` and `~`: each may open something, and look for its partner through all of its paragraph. */
const MARKS = [33, 42, 91, 93, 95, 126];

/** No paragraph that anybody reads holds more of them. */
const MOST = 1000;

/** Has the marks of a paragraph beyond a number be text: CommonMark's time for them grows with their square. */
export function boundedMarks(page: PageSyntax): Extension {
  const counts = new WeakMap<TokenizeContext, number>();
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const count = (counts.get(this) ?? 0) + 1;
    counts.set(this, count);
    if (count <= MOST) return nok;
    if (count === MOST + 1) page.cut(this.now().offset, 'marks');
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return ok;
    };
  };
  const mark: Construct = {name: 'beyondMeasure', tokenize};
  return {text: Object.fromEntries(MARKS.map((code) => [code, mark]))};
}
