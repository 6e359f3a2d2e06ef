import type {Construct, Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types';

const DOLLAR = 36;

/**
 * Lets `$…$` be maths by Pandoc's rule, which keeps money apart: the opening `$` touches what follows, the closing one
 * what stands before it, and no digit comes after; nor does the opening one stand in a word. `$5 and $6`, `US$5` and
 * `_$data` are text; `$x$는` is maths.
 */
export function withMoney(maths: Extension): Extension {
  const constructs = [maths.text?.[DOLLAR] ?? []].flat();
  return {...maths, text: {...maths.text, [DOLLAR]: constructs.map(knowingMoney)}};
}

function knowingMoney(construct: Construct): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const start = this.now();
    const isInWord = this.previous !== null && /\w/.test(String.fromCharCode(Math.max(0, this.previous)));
    const check: State = (code) => {
      const raw = this.sliceSerialize({start, end: this.now()});
      const isSingle = /^\$(?!\$)/.test(raw);
      const isDigit = code !== null && code >= 48 && code <= 57;
      return isSingle && (isInWord || isDigit || /^\$\s|\s\$$/.test(raw)) ? nok(code) : ok(code);
    };
    return construct.tokenize.call(this, effects, check, nok);
  };
  return {...construct, tokenize};
}
