import type {Code, Construct, Effects, Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types';

import type {MathsSpan, PageMaths} from './findMaths.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathsFlow: 'mathsFlow';
    mathsText: 'mathsText';
    mathsMark: 'mathsMark';
    mathsData: 'mathsData';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;

/** The micromark extension of one page: its formulas, which `findMaths` found. */
export function mathsSyntax(maths: PageMaths): Extension {
  const flow: Construct = {name: 'mathsFlow', concrete: true, tokenize: flowTokenizer(maths)};
  const text: Construct = {name: 'mathsText', previous, tokenize: textTokenizer(maths)};
  return {
    flow: {[DOLLAR]: flow, [BACKSLASH]: flow},
    text: {[DOLLAR]: text, [BACKSLASH]: text},
  };
}

/** The rest of a run of dollars begins nothing, but a formula may follow another. */
function previous(this: TokenizeContext, code: Code): boolean {
  const last = this.events.at(-1)?.[1].type;
  return code !== DOLLAR || last === 'characterEscape' || last === 'mathsText';
}

function textTokenizer(maths: PageMaths): Tokenizer {
  return function (this: TokenizeContext, effects, ok, nok) {
    const span = maths.inline(this.now().offset);
    if (!span) return nok;
    const leave: State = (code) => {
      effects.exit('mathsText');
      return ok(code);
    };
    const content = formula(this, effects, span, {leave, cut: nok, newLine: (next) => lineEnding(effects, next)});
    return (code) => {
      effects.enter('mathsText');
      return content(code);
    };
  };
}

/** A formula on lines of its own. What follows it on its last line is a paragraph. */
function flowTokenizer(maths: PageMaths): Tokenizer {
  return function (this: TokenizeContext, effects, ok, nok) {
    const span = maths.block(this.now().offset);
    if (!span) return nok;
    const tail = this.events.at(-1);
    const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0;
    const cut: State = (code) => {
      effects.exit('mathsFlow');
      return ok(code);
    };
    const leave: State = (code) => {
      effects.exit('mathsFlow');
      return space(effects, wordsBehind(effects, ok))(code);
    };
    /** Not one that is no more in the same quotation or list. */
    const nextLine: Construct = {
      partial: true,
      tokenize: (within, inside, outside) =>
        lineEnding(within, (code) => (this.parser.lazy[this.now().line] ? outside(code) : inside(code))),
    };
    const content = formula(this, effects, span, {
      leave,
      cut,
      // To know that a paragraph ends here, the first line is enough.
      newLine: (next) => (this.interrupt ? cut : effects.attempt(nextLine, space(effects, next, indent), cut)),
    });
    return (code) => {
      effects.enter('mathsFlow');
      return content(code);
    };
  };
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function lineEnding(effects: Effects, next: State): State {
  return (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return next;
  };
}

/** Skips white space, at most so much of it. */
function space(effects: Effects, next: State, most = Number.POSITIVE_INFINITY): State {
  const isSpace = (code: Code) => code === 32 || code === -1 || code === -2;
  let left = most;
  const inside: State = (code) => {
    if (isSpace(code) && left > 0) {
      left--;
      effects.consume(code);
      return inside;
    }
    effects.exit('linePrefix');
    return next(code);
  };
  return (code) => {
    left = most;
    if (!isSpace(code) || left <= 0) return next(code);
    effects.enter('linePrefix');
    return inside(code);
  };
}

function wordsBehind(effects: Effects, ok: State): State {
  const words: State = (code) => {
    if (code !== null && !isLineEnding(code)) {
      effects.consume(code);
      return words;
    }
    effects.exit('chunkText');
    effects.exit('paragraph');
    return ok(code);
  };
  return (code) => {
    if (code === null || isLineEnding(code)) return ok(code);
    effects.enter('paragraph');
    effects.enter('chunkText', {contentType: 'text'});
    return words(code);
  };
}

/** Reads the signs of a formula and the lines between them; `cut` is where the page is cut off inside of it. */
function formula(
  context: TokenizeContext,
  effects: Effects,
  span: MathsSpan,
  {leave, cut, newLine}: {leave: State; cut: State; newLine(next: State): State},
): State {
  const close = span.end - span.close;
  const here = () => context.now().offset;
  const mark = (end: number, next: State): State => {
    const reading: State = (code) => {
      if (here() < end && code !== null && !isLineEnding(code)) {
        effects.consume(code);
        return reading;
      }
      effects.exit('mathsMark');
      return next(code);
    };
    return (code) => {
      if (here() >= end || code === null) return next(code);
      effects.enter('mathsMark');
      return reading(code);
    };
  };
  const between: State = (code) => {
    if (here() >= close) return mark(span.end, leave)(code);
    if (code === null) return cut(code);
    if (isLineEnding(code)) return newLine(between)(code);
    effects.enter('mathsData');
    return data(code);
  };
  const data: State = (code) => {
    if (here() < close && code !== null && !isLineEnding(code)) {
      effects.consume(code);
      return data;
    }
    effects.exit('mathsData');
    return between(code);
  };
  return mark(span.start + span.open, between);
}
