import type {Random} from './random.ts';
import {vocabulary} from './vocabulary.ts';

type Slot = keyof typeof vocabulary;

const PATTERNS = [
  '{object} 에서 {problem} 을/를 해결하려는 논문.',
  '{method} 을/를 {object} 에 그대로 적용하면 {problem} 이/가 그대로 남음.',
  '기존 방법은 {method} 에 의존하는데, 저자들은 {method} 만으로도 충분하다고 주장함.',
  '한 가지 관찰에서 출발한다. {finding}.',
  '핵심은 {method} 을/를 {method} 으로/로 대체하는 것. 굳이 왜 대체하냐면 {problem} 때문.',
  '{benchmark} 에서 {number}점, {benchmark} 에서는 {number}점을 기록해서 baseline 대비 {small}%p 정도 올랐음.',
  '학습에는 {object} {number}k 개를 사용했고 {method} 으로/로 {small} epoch 만 돌렸다고 함.',
  '실험 결과가 의외다. {finding}.',
  '{object} 과/와 {object} 을/를 동시에 다루는 현실적인 시나리오라는 점이 기존과 다름.',
  '추론 시점에는 {method} 을/를 끄기 때문에 추가 비용이 거의 없음. 메모리는 {number}% 정도 줄었다.',
  '1단계는 {method} 으로/로 warm-up, 2단계는 {method} 으로/로 {object} 을/를 튜닝하는 구조.',
  '{problem} 은/는 여전히 남아있다. 특히 {object} 에서 심함.',
  '재밌는 점은 이거다. {finding}. {benchmark} 말고 {benchmark} 에서도 같은 경향.',
  '{method} 없이도 {benchmark} 기준 {number}% 수준까지 따라잡았다고 함.',
  '{object} 을/를 위한 {method} 인데, 구조가 복잡하지 않아서 대부분의 모델에 쉽게 붙일 수 있음.',
  '저자들은 이 현상을 {problem} 과/와 연결해서 설명한다.',
  '데이터는 {benchmark} 과/와 {benchmark} 에서 골라서 {number}개의 {object} 문제로 다시 만들었음.',
  'ablation 을 보면 {method} 을/를 뺐을 때 {small}.{small}점 떨어지고, {method} 을/를 빼면 아예 학습이 안 됨.',
  '즉, {object} 에서는 {finding}.',
  'GPU {number}장으로 {small}일 걸렸다고 하니 따라 하기는 쉽지 않다.',
  '{opinion}',
  '{opinion} {problem} 쪽은 다음 논문을 기다려봐야 할 듯.',
] as const;

/** One sentence or two of notes, in the author's mixture of Korean and English. */
export function writeSentence(random: Random): string {
  const words = random.pick(PATTERNS).replace(/\{(\w+)\}/g, (_, slot: Slot | 'number' | 'small') => {
    if (slot === 'number') return String(random.between(11, 98));
    if (slot === 'small') return String(random.between(1, 9));
    return random.pick(vocabulary[slot]);
  });
  return words.replace(
    /(\S) (\S+)\/(\S+)(?= )/g,
    (_, before: string, closed: string, open: string) => `${before} ${endsInConsonant(before) ? closed : open}`,
  );
}

/** Whether a Hangul syllable has a final consonant, after which a particle takes its other form. */
function endsInConsonant(syllable: string): boolean {
  const index = syllable.charCodeAt(0) - 0xac00;
  return index >= 0 && index < 11_172 && index % 28 > 0;
}

/** A paragraph of one to four sentences. */
export function writeParagraph(random: Random): string {
  return Array.from({length: random.between(1, 4)}, () => writeSentence(random)).join(' ');
}

/** A paper's title or the rest of it: English, in title case. */
export function writeSubtitle(random: Random): string {
  const [quality, approach, goal] = [
    random.pick(vocabulary.quality),
    random.pick(vocabulary.approach),
    random.pick(vocabulary.goal),
  ];
  return random.pick([
    `${quality} ${approach} for ${goal}`,
    `Towards ${quality} ${goal} via ${approach}`,
    `Rethinking ${approach} in ${goal}`,
    `${approach} Makes ${goal} ${quality}`,
  ]);
}
