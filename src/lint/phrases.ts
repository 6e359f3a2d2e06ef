import type {Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';

import type {PaperSection} from '../papers/day/paperSections.ts';
import type {Phrase} from './page.ts';
import type {Places} from './places.ts';

/** Pieces without Korean, Chinese and Japanese letters that hold two Latin ones in a row. */
const PHRASE = /[^\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\r\n]+/gu;
const LATIN = /\p{sc=Latin}{2}/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** Nodes whose words are no notes that name a paper: they link already, or are a title of their own. */
const CLOSED: ReadonlySet<string> = new Set(['link', 'linkReference', 'heading', 'definition']);

/** Collects the words of the notes in which papers of the archive may be named. */
export function phrasesIn(sections: readonly PaperSection[], places: Places): Phrase[] {
  const phrases: Phrase[] = [];
  sections.forEach(({notes}, paper) => {
    const root: Root = {type: 'root', children: [...notes]};
    visit(root, (node) => {
      if (CLOSED.has(node.type)) return SKIP;
      if (node.type === 'text') phrases.push(...cut(node, places).map((phrase) => ({...phrase, paper})));
      return undefined;
    });
  });
  return phrases;
}

/** The words of some phrases as written, each once. */
export function wordsOf(phrases: readonly {text: string}[]): string[] {
  return [...new Set(phrases.flatMap(({text}) => text.match(WORD) ?? []))];
}

function cut(node: Text, places: Places): Omit<Phrase, 'paper'>[] {
  const source = places.source(node);
  // Of raw HTML the tree tells the whole block's place, and an entity has no place of its own. So large a block is not read for
  // each of its words.
  if (source.length > 10 * node.value.length + 100) return [];
  if (unindented(source) !== unindented(node.value)) return [];
  const start = places.startOf(node);
  return [...source.matchAll(PHRASE)]
    .filter(([text]) => LATIN.test(text))
    .map(({0: text, index}) => ({start: start + index, text}));
}

function unindented(text: string): string {
  return text.replace(/(?:\r\n|\n|\r)[ \t>]*/g, '\n');
}
