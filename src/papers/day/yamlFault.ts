import type {ErrorCode, YAMLError} from 'yaml';

import type {Problem} from './types.ts';

type Fault = Pick<Problem, 'reason' | 'mend'>;

const QUOTE: Fault = {
  reason: 'YAML에서 뜻이 따로 있는 글자로 시작합니다',
  mend: `글자 그대로라면 따옴표로 묶으세요, name: '*별'`,
};

/** What authors run into; the rest of YAML's faults is rarer than any of these files. */
const FAULTS: Partial<Record<ErrorCode, Fault>> = {
  BAD_ALIAS: QUOTE,
  BAD_SCALAR_START: QUOTE,
  BAD_DQ_ESCAPE: {
    reason: `큰따옴표 속의 '\\'를 읽을 수 없습니다`,
    mend: `'\\\\'로 적거나 작은따옴표로 묶으세요`,
  },
  BAD_INDENT: {reason: '들여쓰기가 맞지 않습니다', mend: '빈칸을 같은 층의 다른 줄과 맞추세요'},
  BLOCK_AS_IMPLICIT_KEY: {
    reason: `한 줄에 ': '이 두 번 있거나, 줄이 잘못 이어집니다`,
    mend: `값에 든 ': '이라면 값을 따옴표로 묶고, 아니라면 줄을 나누세요`,
  },
  DUPLICATE_KEY: {reason: '같은 이름이 두 번 있습니다', mend: '하나로 합치세요'},
  MISSING_CHAR: {
    reason: '따옴표나 괄호를 닫지 않았거나, 쉼표나 쌍점이 빠졌습니다',
    mend: '이 줄과 바로 앞의 줄을 보세요',
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: '쌍점이 빠졌거나, 이름이 여러 줄에 걸쳐 있습니다',
    mend: '이 줄과 바로 앞의 줄을 보세요, name: Google',
  },
  MULTIPLE_DOCS: {reason: `'---'가 파일을 둘로 나눕니다`, mend: '그 줄을 지우세요'},
  TAB_AS_INDENT: {reason: '탭으로 들여 썼습니다', mend: '탭을 빈칸 두 개로 바꾸세요'},
  UNEXPECTED_TOKEN: {
    reason: '여기에 올 수 없는 글자입니다',
    mend: '바로 앞의 따옴표, 괄호, 쉼표, 쌍점을 보세요. 글자 그대로라면 따옴표로 묶습니다',
  },
};

/** Says in the author's words what the YAML parser found. */
export function yamlFault({code, message}: Pick<YAMLError, 'code' | 'message'>): Fault {
  return FAULTS[code] ?? {reason: `YAML로 읽을 수 없습니다 (${message})`};
}

/** What only shows when the values are made: a name for a value that nothing has, or more values than there could be. */
export const UNRESOLVED: Fault = {reason: `'*'가 가리키는 것이 없거나 너무 많습니다`, mend: QUOTE.mend};
