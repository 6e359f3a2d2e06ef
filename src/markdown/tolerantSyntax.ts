import {codeIndented, htmlFlow, htmlText} from 'micromark-core-commonmark';
import {mdxjs} from 'micromark-extension-mdxjs';
import type {Code, Construct, Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types';
import {containerConstructs, isContainer} from './containers.ts';
import type {CutKind} from './cuts.ts';
import {openTag} from './htmlTokens.ts';

/** What a page's author meant by the characters that are MDX's and HTML's at once; all are asked by offset. */
export interface PageSyntax {
  text: string;
  /** Whether an import or export begins here. */
  isEsm(offset: number): boolean;
  /** Whether the tag here is JSX. */
  isJsx(offset: number): boolean;
  /** Whether JSX begins between the two offsets. */
  hasJsx(start: number, end: number): boolean;
  /** Whether a JSX tag begins the line at an offset, and closes one that was opened before another offset. */
  closesBefore(line: number, start: number): boolean;
  /** Whether an expression in braces begins here. */
  isExpression(offset: number): boolean;
  /** Whether the page holds JSX, whose children are indented: four spaces make code only outside of it. */
  hasTags: boolean;
  isInTag(offset: number): boolean;
  /** Says that what begins at an offset is beyond measure, and is read as text. */
  cut(offset: number, kind: CutKind): void;
}

/**
 * The micromark extension of one page: MDX's constructs where the page means them, CommonMark's everywhere else.
 *
 * MDX's tokenizer throws at the first character that no tag may hold. Here its constructs are asked only where they
 * will succeed, and give up where they fail all the same: micromark goes on with the next construct, with HTML or
 * plain text, and lines and columns stay.
 */
export function tolerantSyntax(page: PageSyntax): Extension {
  const at = (constructs: Extension['flow'], code: number) => [constructs?.[code] ?? []].flat();
  const only = (constructs: Construct[], isMeant: (offset: number) => boolean) =>
    constructs.map((construct) => givingUp(construct, isMeant));
  const esm = only(at(flow, LETTER_E), page.isEsm);
  return {
    flow: {
      [LETTER_E]: esm,
      [LETTER_I]: esm,
      [LESS_THAN]: [...only(at(flow, LESS_THAN), page.isJsx), plainHtmlFlow(page)],
      [LEFT_BRACE]: only(at(flow, LEFT_BRACE), page.isExpression),
      [COLON]: containers.map((construct) => guarded(construct, (offset) => isContainer(page.text, offset))),
    },
    text: {
      [LESS_THAN]: [...only(at(text, LESS_THAN), page.isJsx), slashedTag(page), plainHtmlText(page)],
      [LEFT_BRACE]: only(at(text, LEFT_BRACE), page.isExpression),
    },
    ...(page.hasTags && {flowInitial: Object.fromEntries(SPACES.map((code) => [code, indentedCode(page)]))}),
    disable: {null: ['htmlFlow', 'htmlText', ...(page.hasTags ? ['codeIndented'] : [])]},
  };
}

const {flow, text} = mdxjs({addResult: true});
const containers = containerConstructs();

const COLON = 58;
const LESS_THAN = 60;
const LEFT_BRACE = 123;
const LETTER_E = 101;
const LETTER_I = 105;
const SPACES = [-2, -1, 32];

function indentedCode(page: PageSyntax): Construct {
  return guarded({...codeIndented, name: 'plainCode'}, (offset) => !page.isInTag(offset));
}

/** CommonMark's block of HTML, unless JSX stands in it: that page's author meant Markdown in between. */
function plainHtmlFlow(page: PageSyntax): Construct {
  return guarded({...htmlFlow, name: 'plainHtmlFlow'}, (offset) => {
    if (page.isJsx(offset)) return false;
    if (!page.hasTags) return true;
    const blank = /\n[ \t]*\r?(?:\n|$)/g;
    blank.lastIndex = offset;
    return !page.hasJsx(offset, blank.exec(page.text)?.index ?? page.text.length);
  });
}

/** CommonMark's inline HTML. Comments and the like that nothing closes are not looked for to the end of the page. */
function plainHtmlText(page: PageSyntax): Construct {
  const last = new Map<string, number>();
  const isClosed = (closer: string, offset: number) => {
    if (!last.has(closer)) last.set(closer, page.text.lastIndexOf(closer));
    return (last.get(closer) ?? -1) > offset;
  };
  return guarded({...htmlText, name: 'plainHtmlText'}, (offset) => {
    if (page.isJsx(offset)) return false;
    if (page.text.startsWith('<!--', offset)) return isClosed('-->', offset);
    if (page.text.startsWith('<?', offset)) return isClosed('?>', offset);
    if (page.text.startsWith('<![', offset)) return isClosed(']]>', offset);
    return true;
  });
}

/**
 * A tag with a slash in a value without quotes, `<img src=./asset/a.png>`: HTML by CommonMark's grammar, but micromark
 * takes the slash for the tag's end.
 */
function slashedTag(page: PageSyntax): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    const start = this.now().offset;
    const tag = openTag(page.text, start);
    if (!tag || /[\r\n]/.test(tag) || !/=[^\s"'=<>`]*\//.test(tag) || page.isJsx(start)) return nok;
    let left = tag.length;
    const inside: State = (code) => {
      if (left === 0) {
        effects.exit('htmlTextData');
        effects.exit('htmlText');
        return ok(code);
      }
      left--;
      effects.consume(code);
      return inside;
    };
    return (code) => {
      effects.enter('htmlText');
      effects.enter('htmlTextData');
      return inside(code);
    };
  };
  return {name: 'slashedTag', tokenize};
}

/** The same construct, asked only where `isMeant`. */
function guarded(construct: Construct, isMeant: (offset: number) => boolean): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    return isMeant(this.now().offset) ? construct.tokenize.call(this, effects, ok, nok) : nok;
  };
  return {...construct, tokenize};
}

/** The same construct, asked only where `isMeant`, and answering `nok` where it would have thrown. */
function givingUp(construct: Construct, isMeant: (offset: number) => boolean): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    // What `ok` leads to is the rest of the page: its states are none of the construct's.
    let isDone = false;
    const leaving =
      (state: State): State =>
      (code) => {
        isDone = true;
        return state(code);
      };
    const guard = (state: State): State =>
      function guardedState(code: Code) {
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
  return guarded({...construct, tokenize}, isMeant);
}
