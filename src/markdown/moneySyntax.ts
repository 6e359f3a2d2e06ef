import type {Construct, Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types';

const DOLLAR = 36;

/**
 * Lets `$…$` be maths by Pandoc's rule, which keeps money apart: the opening `$` touches what follows, the closing one
 * what stands before it, and no digit comes after. `$5 and $6` is text; `$x$는` is maths.
 */
export function withMoney(maths: Extension): Extension {
  const constructs = [maths.text?.[DOLLAR] ?? []].flat();
  return {...maths, text: {...maths.text, [DOLLAR]: constructs.map(knowingMoney)}};
}

function knowingMoney(construct: Construct): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const start = this.now();
    const check: State = (code) => {
      const raw = this.sliceSerialize({start, end: this.now()});
      const isSingle = /^\$(?!\$)/.test(raw);
      const isDigit = code !== null && code >= 48 && code <= 57;
      return isSingle && (/^\$\s|\s\$$/.test(raw) || isDigit) ? nok(code) : ok(code);
    };
    return construct.tokenize.call(this, effects, check, nok);
  };
  return {...construct, tokenize};
}
