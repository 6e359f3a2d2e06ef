import {dayAddress} from '../../papers/day/dayAddress.ts';
import {hasId} from '../../papers/day/hasId.ts';
import {type Archive, type PlacedPaper, pageAt, pagesByDate, perArchive} from '../archive.ts';
import type {ArchiveRule, Finding} from '../finding.ts';
import type {LintPage, Phrase} from '../page.ts';
import {placesIn} from '../places.ts';
import {COMMON_WORDS} from './commonWords.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST = 4;
/** So many characters on either side tell whether a name ends there: a letter may be two, and one stands between. */
const AROUND = 3;

/**
 * An earlier paper that the notes name without a link: the name as a whole, written as there or clearly the same name,
 * and no word of the language. Each is told once a page, and not where the page links to it anywhere.
 */
export const mention: ArchiveRule = {
  name: 'mention',
  severity: 'info',
  check(page, archive) {
    const names = namesIn(page, archive);
    if (names.length === 0) return [];
    const linked = linkedPapers(page, archive);
    const {pointOf} = placesIn(page.text);
    return names.flatMap((name): Finding[] => {
      const target = latestBefore(name, page);
      if (!target || linked.has(target.paper)) return [];
      const place = findName(name, page);
      if (!place) return [];
      const link = `[${place.text}](${dayAddress(target.page.day)}#${target.paper.anchor})`;
      return [
        {
          start: pointOf(place.start),
          end: pointOf(place.start + place.text.length),
          reason: `${target.page.day.date}에 쓴 논문입니다: ${target.paper.name}`,
          mend: `이어지는 글로 만들려면 ${link}`,
          expected: link,
        },
      ];
    });
  },
};

/** A name of papers of the archive. */
interface Name {
  /** Folded, without what stands around its first and last word. */
  text: string;
  words: string[];
  placed: PlacedPaper[];
}

interface NameIndex {
  /** By the first word. */
  byWord: Map<string, Name[]>;
}

const nameIndex = perArchive((archive: Archive): NameIndex => {
  const pages = pagesByDate(archive);
  const lowerCase = new Set(pages.flatMap(({words}) => words.filter((word) => word === word.toLowerCase())));
  const names = new Map<string, Name>();
  for (const page of pages) {
    for (const paper of page.day.papers) {
      const written = trim(paper.name);
      const words = (written.match(WORD) ?? []).map((word) => word.toLowerCase());
      if (!isNameLike(written, words, lowerCase)) continue;
      const text = written.toLowerCase();
      const name = names.get(text) ?? {text, words, placed: []};
      name.placed.push({page, paper});
      names.set(text, name);
    }
  }
  const byWord = new Map<string, Name[]>();
  for (const name of names.values()) {
    const first = name.words[0] ?? '';
    byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  return {byWord};
});

/** `Attention` is a word, and so is any name that notes write in small letters. */
function isNameLike(name: string, words: readonly string[], lowerCase: ReadonlySet<string>): boolean {
  if (name.length < SHORTEST || !/\p{L}{2}/u.test(name)) return false;
  if (words.length > 1 || /[\p{N}\p{Lu}]/u.test(name.slice(1))) return !isAllLowerCase(name);
  const word = words[0] ?? '';
  return !lowerCase.has(word) && !COMMON_WORDS.has(word);
}

function isAllLowerCase(name: string): boolean {
  return name === name.toLowerCase() && !/\p{N}/u.test(name);
}

/** The names all of whose words the page has. */
function namesIn({words}: LintPage, archive: Archive): Name[] {
  const {byWord} = nameIndex(archive);
  const own = new Set(words.map((word) => word.toLowerCase()));
  return [...own].flatMap((word) => byWord.get(word) ?? []).filter((name) => name.words.every((word) => own.has(word)));
}

function latestBefore({placed}: Name, {day}: LintPage): PlacedPaper | undefined {
  if (!day.date) return undefined;
  const date = day.date;
  return placed.findLast(({page}) => page.day.date !== undefined && page.day.date < date && !page.isDraft);
}

function linkedPapers(page: LintPage, archive: Archive): Set<unknown> {
  return new Set(
    page.day.links.flatMap(({pathname, hash}) => {
      const papers = pageAt(archive, page, pathname)?.day.papers ?? [];
      return papers.filter((paper) => hash !== undefined && hasId(paper, hash));
    }),
  );
}

function findName(name: Name, page: LintPage): {start: number; text: string} | undefined {
  for (const phrase of page.phrases) {
    // A section of the same paper, written again.
    if (trim(page.day.papers[phrase.paper]?.name ?? '').toLowerCase() === name.text) continue;
    const found = findIn(name, phrase);
    if (found) return found;
  }
  return undefined;
}

function findIn({text: folded, placed}: Name, {start, text}: Phrase): {start: number; text: string} | undefined {
  const lower = text.toLowerCase();
  // Some letters have no lower case of the same length: places would shift.
  if (lower.length !== text.length) return undefined;
  for (let at = lower.indexOf(folded); at >= 0; at = lower.indexOf(folded, at + 1)) {
    const written = text.slice(at, at + folded.length);
    if (!isWhole(text, at, at + folded.length)) continue;
    if (placed.some(({paper}) => paper.name.includes(written)) || isClearlyName(written))
      return {start: start + at, text: written};
  }
  return undefined;
}

/** `DeepSeek` in `DeepSeek-V3` and `Qwen2` in `Qwen2.5` are other names. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}]$|[\p{L}\p{N}][-_.+/]$|[@#\\<{]$/u.test(text.slice(Math.max(0, start - AROUND), start)) &&
    !/^[\p{L}\p{N}]|^[-_.+/]?[\p{L}\p{N}]|^\+/u.test(text.slice(end, end + AROUND))
  );
}

/** Written in another case, but with capitals as names have them: `SWIREASONING` for SwiReasoning. */
function isClearlyName(written: string): boolean {
  return (written.match(/\p{Lu}/gu) ?? []).length >= 2;
}

function trim(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
