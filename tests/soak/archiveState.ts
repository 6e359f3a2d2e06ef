import type {Random} from '../bench/random.ts';

/** The days of October 2025 in `tests/fixtures/archive` that the soak knows: the open one, and those before it. */
export const OPEN_DAY = '20251021';
const DAY_BEFORE = '20251020';
const EARLIER_DAY = '20251007';

/** What a rename makes of each. */
const RENAMED: Record<string, string> = {[OPEN_DAY]: '20251024', [DAY_BEFORE]: '20251019'};

/** The two branches of the archive; on the second the open day says one thing more. */
export const BRANCHES = ['main', 'other'] as const;
export const OTHER_WORDS = '다른 가지의 문장';

/** What the open day's page holds of its text where nothing was added. */
const OWN_WORDS = 'Two Clocks';

export type Change = 'prose' | 'anchor' | 'figure' | 'empty' | 'undo' | 'delete' | 'rename' | 'switch';

/** What lies on the author's disk. */
export interface ArchiveState {
  branch: (typeof BRANCHES)[number];
  /** The last change of each day; none where it stands as it was committed. */
  open: Change | undefined;
  before: 'delete' | 'rename' | undefined;
  /** Of the open day's last change, so that each says something of its own. */
  number: number;
}

/** What the open page must come to show. */
export interface Expected {
  /** Whether there is such a page. */
  isFound: boolean;
  says: string[];
  saysNot: string[];
  /** The name of the day that 'earlier' leads to. */
  earlier: string;
}

export const FIRST_STATE: ArchiveState = {branch: 'main', open: undefined, before: undefined, number: 0};

const NEXT: readonly Change[] = [
  ...Array.from({length: 5}, (): Change => 'prose'),
  ...(['anchor', 'anchor', 'figure', 'figure', 'undo', 'undo', 'empty', 'delete', 'rename', 'switch'] as const),
];

/** What an author does next: most often writes, now and then anything else; never nothing. */
export function nextState(state: ArchiveState, random: Random): {change: string; state: ArchiveState} {
  const number = state.number + 1;
  const change = random.pick(NEXT);
  if (change === 'switch') {
    return {change, state: {...FIRST_STATE, branch: state.branch === 'main' ? 'other' : 'main', number}};
  }
  if (change === 'undo') {
    if (state.open) return {change, state: {...state, open: undefined, number}};
    if (state.before) return {change: 'undo before', state: {...state, before: undefined}};
    return {change: 'prose', state: {...state, open: 'prose', number}};
  }
  if ((change === 'delete' || change === 'rename') && !state.before && random.chance(0.5)) {
    return {change: `${change} before`, state: {...state, before: change}};
  }
  // The same again would change nothing.
  const open = state.open === change ? 'prose' : change;
  return {change: open, state: {...state, open, number}};
}

/**
 * @param committed the texts of the two days by name, as the branch has them
 * @returns the texts of the days by name, as they lie on the disk
 */
export function daysOf(
  {open, before, number}: ArchiveState,
  committed: ReadonlyMap<string, string>,
): Map<string, string> {
  const days = new Map<string, string>();
  for (const [name, change] of [
    [OPEN_DAY, open],
    [DAY_BEFORE, before],
  ] as const) {
    const text = committed.get(name) ?? '';
    if (change !== 'delete') days.set((change === 'rename' && RENAMED[name]) || name, textAfter(text, change, number));
  }
  return days;
}

function textAfter(text: string, change: Change | undefined, number: number): string {
  if (change === 'prose') return `${text}\n${proseOf(number)}\n`;
  if (change === 'anchor') return `${text}\n[어긋난 앵커](#nowhere-${number})\n`;
  if (change === 'figure') return `${text}\n![없는 그림](./asset/none-${number}.png)\n`;
  return change === 'empty' ? '' : text;
}

const proseOf = (number: number) => `${number}번째로 저장한 문장.`;

export function expectedOf({branch, open, before, number}: ArchiveState): Expected {
  const isFound = open !== 'delete' && open !== 'rename';
  const own = open === 'empty' ? [] : [OWN_WORDS, ...(branch === 'other' ? [OTHER_WORDS] : [])];
  const added: Partial<Record<Change, string>> = {
    prose: proseOf(number),
    anchor: `앵커 '#nowhere-${number}'이(가) 없습니다`,
    figure: `그림 파일이 없습니다: ./asset/none-${number}.png`,
  };
  const says = [...own, ...(open && added[open] ? [added[open] as string] : [])];
  const never = ['번째로 저장한 문장', '#nowhere-', './asset/none-', OWN_WORDS, OTHER_WORDS];
  return {
    isFound,
    says: isFound ? says : [],
    saysNot: never.filter((words) => !says.some((said) => said.includes(words))),
    earlier: before === 'delete' ? EARLIER_DAY : before === 'rename' ? (RENAMED[DAY_BEFORE] as string) : DAY_BEFORE,
  };
}
