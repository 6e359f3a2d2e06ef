import type {Search} from '../../src/client/search/search.ts';
import {fromKeystrokes, keystrokes} from '../../src/papers/search/searchHangul.ts';
import {stem} from '../../src/papers/search/searchParticles.ts';
import {createRandom} from '../bench/random.ts';

/** Words of the notes, of two syllables and more. */
const WORDS =
  `엔트로피 확산 양자화 에이전트 강화학습 임베딩 벤치마크 어텐션 가지치기 디코딩 파라미터 토크나이저 프롬프트 인코더 멀티모달 시뮬레이션
정규화 최적화 미세조정 검색 요약 번역 음성 로봇 증류 추론 병합 일반화 데이터 프레임`
    .trim()
    .split(/\s+/);

const KINDS = ['vowel', 'final', 'initial', 'swapped', 'one less'] as const;
type Kind = (typeof KINDS)[number];

/** The keys of a Korean keyboard as they lie. */
const ROWS = ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ'];

export interface Slip {
  kind: Kind;
  word: string;
  typed: string;
}

/** Each word with one slip of each kind that it can have. The same every time. */
export function keySlips(): Slip[] {
  const {pick} = createRandom('key slips');
  return WORDS.flatMap((word) =>
    KINDS.flatMap((kind): Slip[] => {
      const keys = keystrokes(word);
      const typed = [...keys].flatMap((_, at) => slipsAt(keys, at, kind)).map(fromKeystrokes);
      const other = [...new Set(typed)].filter((one) => one !== word && stem(one) !== stem(word));
      return other.length > 0 ? [{kind, word, typed: pick(other)}] : [];
    }),
  );
}

/** How many slips of each kind are told as the word that was meant. */
export async function slipTable(
  {search}: Pick<Search, 'search'>,
  slips: readonly Slip[],
): Promise<{kind: Kind; all: number; missed: string[]}[]> {
  const missed = new Map<Kind, string[]>(KINDS.map((kind) => [kind, []]));
  for (const {kind, word, typed} of slips) {
    const {hits, meant} = await search(typed);
    const isTold = meant.some((one) => stem(one.meant) === stem(word));
    const said = meant.map((one) => one.meant).join(', ');
    if (!isTold || hits.length === 0) missed.get(kind)?.push(`${word}: ${typed}${said ? ` → ${said}` : ''}`);
  }
  return KINDS.map((kind) => ({
    kind,
    all: slips.filter((one) => one.kind === kind).length,
    missed: missed.get(kind) ?? [],
  }));
}

function slipsAt(keys: string, at: number, kind: Kind): string[] {
  const key = keys[at] ?? '';
  const rest = (keep: string, skip = 1) => keys.slice(0, at) + keep + keys.slice(at + skip);
  const isVowel = isVowelKey(key);
  if (kind === 'one less') return at === 0 ? [] : [rest('')];
  if (kind === 'swapped') {
    const next = keys[at + 1];
    return next === undefined || next === key ? [] : [rest(next + key, 2)];
  }
  if (kind === 'vowel')
    return isVowel
      ? besides(key)
          .filter(isVowelKey)
          .map((one) => rest(one))
      : [];
  const isInitial = isVowelKey(keys[at + 1] ?? '');
  if (isVowel || isInitial !== (kind === 'initial')) return [];
  return besides(key)
    .filter((one) => !isVowelKey(one))
    .map((one) => rest(one));
}

/** The keys on either side. */
function besides(key: string): string[] {
  return ROWS.flatMap((row) => {
    const at = row.indexOf(key);
    return at < 0 ? [] : [row[at - 1], row[at + 1]].filter((one) => one !== undefined);
  });
}

function isVowelKey(key: string): boolean {
  return key >= 'ㅏ' && key <= 'ㅣ';
}
