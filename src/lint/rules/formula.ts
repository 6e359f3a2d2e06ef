import type {FormulaFault} from '../../markdown/maths/drawFormula.ts';
import type {Formula} from '../../markdown/maths/equationLabels.ts';
import type {Finding, PageRule, ParsedPage} from '../finding.ts';

/** Formulas that KaTeX cannot read: they are shown as typed. */
export const formula: PageRule = {
  name: 'formula',
  severity: 'warning',
  check: (page) =>
    [...page.drawings].flatMap(([node, {fault}]): Finding[] =>
      fault ? [{...placeOf(node, fault, page), ...wordsFor(fault)}] : [],
    ),
};

/** The command that is not known, or where KaTeX stopped reading, as far as that part stands in the source as it was read. */
function placeOf(
  node: Formula,
  {message, position = 0}: FormulaFault,
  {places}: ParsedPage,
): Pick<Finding, 'start' | 'end'> {
  const from = places.startOf(node);
  const source = places.source(node);
  const whole = {start: places.pointOf(from), end: places.pointOf(from + source.search(/[\r\n]|$/))};
  const before = node.value.slice(0, position).split('\n');
  const line = node.value.split('\n')[before.length - 1] ?? '';
  // Lines come in the order of the source, behind the marks of quotations.
  let at = 0;
  for (const part of [...before.slice(0, -1), line]) {
    const found = source.indexOf(part, at);
    if (found < 0) return whole;
    at = found + (part === line ? 0 : part.length);
  }
  const start = from + at + (before.at(-1)?.length ?? 0);
  const command = /^\\[a-zA-Z]+/.exec(unknownIn(message))?.[0] ?? ' ';
  const end = Math.min(start + command.length, from + source.length);
  return end > start ? {start: places.pointOf(start), end: places.pointOf(end)} : whole;
}

function unknownIn(message: string): string {
  return /^Undefined control sequence: (\S+)/.exec(message)?.[1] ?? '';
}

/** KaTeX's words, and what they mean to an author. */
const MEANINGS: readonly [pattern: RegExp, reason: (...found: string[]) => string, mend: string][] = [
  [
    /^Undefined control sequence: (\S+)/,
    (name) => `수식에 KaTeX가 모르는 명령이 있습니다: ${name}`,
    '다른 명령으로 적거나, 먼저 $\\newcommand{…}{…}$로 뜻을 정하세요',
  ],
  [/^Expected '\\right'/, () => '수식의 \\left에 짝인 \\right가 없습니다', '\\right를 적거나 \\left를 빼세요'],
  [/[Ee]xpected '\}'/, () => '수식의 중괄호 {를 닫지 않았습니다', '}를 적으세요'],
  [/^Expected 'EOF', got '(\})'/, () => '수식에 여는 짝이 없는 }가 있습니다', '}를 빼거나 {를 적으세요'],
  [/^Expected 'EOF', got '&'/, () => '수식의 &는 표나 align 안에서만 쓸 수 있습니다', '글자라면 \\&로 적으세요'],
  [/^Expected 'EOF', got '([^']*)'/, (found) => `수식에서 ${found}을(를) 읽지 못합니다`, '그 앞의 짝을 보세요'],
  [
    /^No such environment: (\S+)/,
    (name) => `수식에 KaTeX가 모르는 환경이 있습니다: ${name}`,
    'align이나 gather로 적으세요',
  ],
  [/^Double (?:super|sub)script/, () => '수식의 첨자가 겹칩니다', '{}로 묶으세요, x_{a_b}'],
  [/^Expected group after '([^']*)'/, (found) => `수식의 ${found} 뒤에 올 것이 없습니다`, `뒤에 글자나 {…}를 적으세요`],
];

function wordsFor({message}: FormulaFault): Pick<Finding, 'reason' | 'mend'> {
  for (const [pattern, reason, mend] of MEANINGS) {
    const found = pattern.exec(message);
    if (found) return {reason: `${reason(...found.slice(1))}. 쓴 대로 보여 줍니다`, mend};
  }
  return {reason: `수식을 그리지 못해 쓴 대로 보여 줍니다: ${message}`, mend: '수식을 고치세요'};
}
