import * as z from 'zod';
import type {Paper, Problem} from '../day/types.ts';
import {readYaml} from '../day/yamlFile.ts';
import {groupSlug} from './groupSlug.ts';

/** What papers are about, as the site names and addresses it. */
export interface Topic {
  /** The last part of its page's address: `video-generation`. */
  slug: string;
  name: string;
}

/** What a text is searched for; a longer one is a sentence, most likely one whose list or quotes were not closed. */
const LONGEST_WORD = 100;

/** `docs/papers/topics.yml`: a topic's English name → how it is shown, and the words that mark it. */
const SHAPE = z.record(
  z.string(),
  z.strictObject(
    {
      name: z.string('이름을 글자로 적으세요, name: 영상 생성').min(1, '이름이 비어 있습니다'),
      words: z
        .array(
          z
            .string('글자로 적으세요. 숫자는 따옴표로 묶습니다')
            .min(1, '빈 낱말')
            .max(LONGEST_WORD, `낱말이 너무 깁니다 (${LONGEST_WORD}자까지)`),
          '목록으로 적으세요, words: [영상 생성]',
        )
        .min(1, '낱말을 하나는 적으세요'),
    },
    'name과 words를 적으세요',
  ),
  '주제마다 name과 words를 적으세요',
);

/** The topics of a paper, the one that it says most about first. */
export type FindTopics = (paper: Pick<Paper, 'name' | 'subtitle' | 'text'>) => Topic[];

/** A page about everything is about nothing. */
const MOST_TOPICS = 4;

/** A word in the name weighs as much as so many in the notes. */
const NAME_WEIGHT = 6;
/** What notes must say of a topic that the name does not: a single mention is a comparison, not a subject. */
const LEAST_SCORE = 3;

/**
 * Reads `topics.yml`. A topic's words are looked for in a paper's name, subtitle and notes, in any case: English ones as
 * whole words (with a plural `s`), Korean ones anywhere, since particles follow them. A word in the name or subtitle is
 * enough; the notes have to say it three times. At most four topics, the strongest.
 */
export function readTopics(text: string, path: string): {find: FindTopics; problems: Problem[]} {
  const {data = {}, problems} = readYaml(text, path, SHAPE);
  const topics = Object.entries(data).map(([label, {name, words}]) => ({
    topic: {slug: groupSlug(label), name},
    pattern: wordPattern(words),
  }));
  return {
    problems,
    find({name, subtitle = '', text: notes}) {
      const title = `${name}\n${subtitle}`;
      return topics
        .map(({topic, pattern}) => ({topic, score: NAME_WEIGHT * count(title, pattern) + count(notes, pattern)}))
        .filter(({score}) => score >= LEAST_SCORE)
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_TOPICS)
        .map(({topic}) => topic);
    },
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(words.map(onePattern).join('|'), 'giu');
}

function onePattern(word: string): string {
  const escaped = word
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]?');
  // A Latin word ends where a Korean particle begins: `LLM을`.
  const before = /^[\p{Script=Latin}\d]/u.test(word) ? '(?<![\\p{Script=Latin}\\d])' : '';
  const after = /[\p{Script=Latin}\d]$/u.test(word) ? 's?(?![\\p{Script=Latin}\\d])' : '';
  return before + escaped + after;
}
