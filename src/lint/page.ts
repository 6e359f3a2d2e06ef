import type {Day} from '../papers/day/types.ts';
import type {RuleFinding} from './messages.ts';

/** What a page's text alone says: the same for the same text, so that it can be kept on disk. */
export interface ReadPage {
  day: Day;
  /** `draft: true` in the front matter: such a page is in no build. */
  isDraft: boolean;
  /** The notes in Latin letters, cut at Korean ones, links, code and ends of lines. */
  phrases: Phrase[];
  /** All words of the phrases as written, each once. */
  words: string[];
  /** Findings of the rules that need the tree. */
  findings: RuleFinding[];
}

/** A piece of a paper's notes in which another paper may be named. */
export interface Phrase {
  /** Which of the day's papers, from 0. */
  paper: number;
  /** Offset in the file. */
  start: number;
  text: string;
}

/** A page and its text. */
export interface LintPage extends ReadPage {
  text: string;
}
