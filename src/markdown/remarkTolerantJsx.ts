import type {Code, Construct, Extension, State, Tokenizer} from 'micromark-util-types';
import type {Processor} from 'unified';

/**
 * Keeps as text what only looks like JSX: `<|user|>`, `a < b`; and `<https://…>` as the link it is.
 *
 * MDX's tokenizer throws at the first character that no tag may hold, which stops the whole
 * site. Here the construct gives up instead, so that micromark goes on with plain text:
 * the characters stay, lines and columns stay.
 *
 * Attach it after `remark-mdx`; without that plugin it does nothing.
 */
export default function remarkTolerantJsx(this: Processor): void {
  const data = this.data() as {micromarkExtensions?: Extension[]};
  data.micromarkExtensions = data.micromarkExtensions?.map(withTolerantJsx);
}

const LESS_THAN = 60;

function withTolerantJsx(extension: Extension): Extension {
  return {
    ...extension,
    flow: tolerant(extension.flow),
    text: tolerant(extension.text),
    // MDX gives up autolinks, since JSX would throw at them.
    disable: {null: (extension.disable?.null ?? []).filter((name) => name !== 'autolink')},
  };
}

function tolerant(constructs: Extension['flow']): Extension['flow'] {
  const atLessThan = constructs?.[LESS_THAN];
  if (!atLessThan) return constructs;
  return {...constructs, [LESS_THAN]: [atLessThan].flat().map(givingUp)};
}

/** The same construct, answering `nok` where it would have thrown. */
function givingUp(construct: Construct): Construct {
  if (!construct.name?.startsWith('mdxJsx')) return construct;
  const tokenize: Tokenizer = function (effects, ok, nok) {
    // What `ok` leads to is the rest of the page: its states are none of the construct's.
    let isDone = false;
    const leaving =
      (state: State): State =>
      (code) => {
        isDone = true;
        return state(code);
      };
    const guard = (state: State): State =>
      function guarded(code: Code) {
        let next: State | undefined;
        try {
          next = state(code);
        } catch (error) {
          if (isDone) throw error;
          return nok(code);
        }
        return next === undefined || isDone ? next : guard(next);
      };
    return guard(construct.tokenize.call(this, effects, leaving(ok), leaving(nok)));
  };
  return {...construct, tokenize};
}
