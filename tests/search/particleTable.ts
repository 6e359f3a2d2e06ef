import type {SearchDocument} from '../../src/papers/search/searchIndex.ts';
import {type Find, mean} from './measure.ts';

/** Words of the frozen archive: Korean, English, of one word and of two. */
export const TERMS = `
엔트로피 정확도 해상도 확산 모델 양자화 에이전트 강화학습 추론 토큰 환각 임베딩 벤치마크 로봇 영상 이미지 문서 전문가 가지치기 병합 정렬 보상
깊이 음성 코드 데이터 기억 망각 검증기 어텐션 문맥 LLM CLIP LoRA OCR attention
`
  .trim()
  .split(/\s+/)
  .concat([
    '강화 학습',
    '확산 모델',
    '언어 모델',
    '보상 모델',
    '영상 생성',
    '긴 문맥',
    '깊이 추정',
    '전문가 혼합',
    '잠재 추론',
    'reward model',
  ]);

type Form = (term: string) => string;

/** The forms in which a reader may type a term. */
export const FORMS: Record<string, Form> = {
  bare: (term) => term,
  '을/를': (term) => term + (endsInConsonant(term) ? '을' : '를'),
  '은/는': (term) => term + (endsInConsonant(term) ? '은' : '는'),
  의: (term) => `${term}의`,
  에서: (term) => `${term}에서`,
  joined: (term) => term.replace(' ', ''),
};

export interface Column {
  form: string;
  recall: number;
  precision: number;
  /** Terms whose recall or precision is below 1. */
  imperfect: string[];
}

/** Set recall and precision of all terms in each form: a section is right when it holds the term, spaces aside. */
export async function particleTable(find: Find, documents: readonly SearchDocument[]): Promise<Column[]> {
  const columns: Column[] = [];
  for (const [form, write] of Object.entries(FORMS)) {
    const rows: {term: string; recall: number; precision: number}[] = [];
    for (const term of TERMS) {
      const right = new Set(documents.filter((document) => holds(document, term)).map(({name}) => name));
      if (right.size === 0) throw new Error(`the archive does not hold '${term}'`);
      const found = await find(write(term), documents.length);
      const hits = found.filter((name) => right.has(name)).length;
      rows.push({term, recall: hits / right.size, precision: found.length > 0 ? hits / found.length : 0});
    }
    columns.push({
      form,
      recall: mean(rows.map(({recall}) => recall)),
      precision: mean(rows.map(({precision}) => precision)),
      imperfect: rows
        .filter(({recall, precision}) => recall < 1 || precision < 1)
        .map(({term, recall, precision}) => `${term} ${recall.toFixed(2)}/${precision.toFixed(2)}`),
    });
  }
  return columns;
}

function holds({name, subtitle = '', organisations, text}: SearchDocument, term: string): boolean {
  const bare = (value: string) => value.toLowerCase().replace(/\s+/g, '');
  return [name, subtitle, ...organisations, text].some((field) => bare(field).includes(bare(term)));
}

/** A Latin letter is read aloud: what follows is as after a consonant for l, m, n, r. */
function endsInConsonant(term: string): boolean {
  const code = term.charCodeAt(term.length - 1) - 0xac00;
  return code >= 0 ? code % 28 > 0 : /[lmnr]$/i.test(term);
}
