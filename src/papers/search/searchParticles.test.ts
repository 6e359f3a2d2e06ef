import {expect, it} from 'vitest';
import {isParticle, stem} from './searchParticles.ts';

/** Nouns of the notes that are verbs with 하다, 되다 and 시키다 too. */
const NOUNS = '학습 생성 정렬 압축 추론 평가 최적화 병합 탐색 검색 요약 번역 분류 예측 증류 양자화 훈련 비교'.split(
  ' ',
);

/** What follows a noun; of two the first after a consonant, the second after a vowel or, with ㄹ, where a third says so. */
const PARTICLES = `을|를 은|는 이|가 과|와 으로|로|로 의 에 에서 에게 에는 에도 에만 에서는 에서도 에서의 에서만 으로는|로는|로는 으로도|로도|로도 으로만|로만|로만
으로의|로의|로의 으로서|로서|로서 으로써|로써|로써 으로부터|로부터|로부터 과의|와의 과는|와는 과도|와도 까지 까지는 까지도 부터 부터는 보다 보다는 보다도 처럼 만 만을 만으로 만의 만이
도 이나|나 이란|란 이라는|라는 이라고|라고 이라도|라도 이라면|라면 이라서|라서 이며|며 이고|고 이지만|지만 이므로|므로 이었다|였다 이었던|였던 이다|다 입니다 인데 인지 인가 이든|든
이랑|랑 들 들이 들을 들은 들의 들과 들에 들에서 들로 들만 마다 조차 조차도 밖에 뿐 뿐만 뿐이다 만큼 만큼은 대로 끼리 이야말로|야말로 이라기보다|라기보다 적 적인 적으로 적이다 적이고`;

const HADA = `하다 하는 한 할 함 해 하여 해서 하면 하면서 하며 하고 하지 하지만 하지는 하지도 하기 하기는 하기도 하기에 하기까지 하기엔 하려 하려고 하려는 하려면 하려던 하도록 하게 하게끔
하자 하자는 하던 하더라도 하든 하든지 하거나 하니 하니까 하느라 하는데 하는지 하는가 하나 하나요 하네 하죠 하므로 한다 한다는 한다고 한다면 한다며 한데 한지 할까 할지 할지도 할수록 할게 했다 했던 했고
했지만 했는데 했더니 했으며 했으나 했으면 했음 했음을 했을 했을까 했을때 했기 했다는 했다고 했다면 했다가 했습니다 했어요 했네 했죠 합니다 해도 해야 해야만 해야지 해야할 해라 해요 함으로써 함으로 함을 함이
함은 함의 함에 함과 해온 해낸 해내는 해본 해보면 해주는 해준 해둔 하여서 하였다 하였던 하였고 하였으며`;

const DOEDA = `되다 되는 된 될 됨 되어 돼 되면 되면서 되며 되고 되지 되지만 되기 되도록 되게 되던 되었다 되었던 되었고 되었으며 되었지만 되었는데 됐다 됐던 됐고 됐지만 됐는데 된다 된다는 된다고 된다면
되어야 돼야 되어서 돼서 돼도 되는데 되는지 되니 되니까 됨을 됨이 됨에 됩니다 됐습니다 되거나 되려면 되려고 될지 될까 될수록 되자 되자마자 되어온 되어있는`;

const SIKIDA = `시키다 시키는 시킨 시킬 시킴 시켜 시키면 시키고 시키며 시키면서 시키지 시키지만 시키기 시키도록 시키려 시키려고 시키려면 시켰다 시켰던 시켰고 시켰더니 시켰는데 시켰지만 시킨다 시킨다는 시킨다고
시킨다면 시켜서 시켜야 시켜야만 시켜도 시킵니다 시켰습니다 시키자 시키거나 시킬지 시킬까 시킬수록 시킬때 시키던 시키는데 시키는지 시킴으로써 시켜온`;

/** A noun with each of the endings. */
function nounForms(noun: string): [ending: string, form: string][] {
  const final = finalOf(noun);
  const particles = PARTICLES.split(/\s+/).map((all): [string, string] => {
    const [consonant = '', vowel = consonant, liquid = consonant] = all.split('|');
    return [`N${all}`, noun + (final === 0 ? vowel : final === 8 ? liquid : consonant)];
  });
  const verbs = [HADA, DOEDA, SIKIDA].flatMap((list) => list.split(/\s+/));
  return [...particles, ...verbs.map((ending): [string, string] => [ending, noun + ending])];
}

function finalOf(word: string): number {
  return (word.charCodeAt(word.length - 1) - 0xac00) % 28;
}

it('cuts each of 300 endings from nouns to the same stem', () => {
  const missed = new Map<string, string[]>();
  for (const noun of NOUNS) {
    for (const [ending, form] of nounForms(noun)) {
      const before = missed.get(ending) ?? [];
      missed.set(ending, stem(form) === stem(noun) ? before : [...before, `${form}: ${stem(form)}`]);
    }
  }
  expect(missed.size).toBeGreaterThan(300);
  expect([...missed.values()].filter(({length}) => length > NOUNS.length / 10)).toEqual([]);
});

it('takes an ending after a Latin word for no word', () => {
  expect(['을', '하는', '된', '이라는', '에서'].map(isParticle)).toEqual([true, true, true, true, true]);
  expect(['모델', '학습하는'].map(isParticle)).toEqual([false, false]);
});
