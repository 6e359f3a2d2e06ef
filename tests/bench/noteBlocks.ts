import type {Random} from './random.ts';
import {writeParagraph, writeSentence} from './sentences.ts';
import {vocabulary} from './vocabulary.ts';

/** A piece of notes that is not a paragraph, as MDX. */
type Block = (random: Random) => string;

const sentences = (random: Random, min: number, max: number) =>
  Array.from({length: random.between(min, max)}, () => writeSentence(random));

const bullets: Block = (random) =>
  sentences(random, 2, 4)
    .map((text) => `- ${text}`)
    .join('\n');

const steps: Block = (random) =>
  sentences(random, 2, 3)
    .map((text, index) => `${index + 1}. ${text}`)
    .join('\n');

const note: Block = (random) => `:::note\n\n${writeParagraph(random)}\n\n:::`;

const code: Block = (random) => {
  const steps = random.between(2, 16);
  return [
    '```python',
    'def rollout(policy, prompt, *, temperature=0.7):',
    `    samples = [policy.generate(prompt, temperature) for _ in range(${steps})]`,
    '    rewards = torch.tensor([verify(sample) for sample in samples])',
    `    advantage = (rewards - rewards.mean()) / (rewards.std() + 1e-${random.between(4, 8)})`,
    '    return samples, advantage',
    '```',
  ].join('\n');
};

const table: Block = (random) => {
  const columns = random.sample(vocabulary.benchmark, 3);
  const row = (label: string) =>
    `| ${label} | ${columns.map(() => `${random.between(21, 94)}.${random.between(0, 9)}`).join(' | ')} |`;
  return [
    `| 방법 | ${columns.join(' | ')} |`,
    '|---|---:|---:|---:|',
    row('baseline'),
    row(random.pick(vocabulary.method)),
    row('제안 방법'),
  ].join('\n');
};

const FORMULAS = [
  '$$\n\\mathcal{L}(\\theta) = -\\frac{1}{N} \\sum_{i=1}^{N} \\log \\pi_\\theta(y_i \\mid x_i) + \\beta \\, D_{\\mathrm{KL}}\\left(\\pi_\\theta \\,\\|\\, \\pi_{\\mathrm{ref}}\\right)\n$$',
  '$$\nA_i = \\frac{r_i - \\mathrm{mean}(r_1, \\dots, r_G)}{\\mathrm{std}(r_1, \\dots, r_G)}\n$$',
  '$$\nx_{t-1} = \\frac{1}{\\sqrt{\\alpha_t}} \\left( x_t - \\frac{1 - \\alpha_t}{\\sqrt{1 - \\bar{\\alpha}_t}} \\, \\epsilon_\\theta(x_t, t) \\right) + \\sigma_t z\n$$',
] as const;

/** A list, most often; sometimes an admonition, code or a table. */
export function writeBlock(random: Random): string {
  return random.pick([bullets, bullets, bullets, steps, steps, note, code, table])(random);
}

/** A sentence with inline maths, and a formula. */
export function writeMaths(random: Random): string {
  const [reward, weight] = [random.between(1, 9), random.between(1, 9)];
  return `보상은 $r_t = ${reward} \\cdot \\log p(y_t \\mid x^{2})$ 로 두고, $\\lambda = 0.${weight}$ 를 사용함.\n\n${random.pick(FORMULAS)}`;
}
