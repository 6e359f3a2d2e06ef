import type {SiteMeasure} from './benchTables.ts';
import {markdownTable} from './markdownTable.ts';
import {kilobytes, megabytes, seconds} from './units.ts';

/** A row of the design's budgets, as far as one run can tell. */
interface Check {
  what: string;
  budget: string;
  measured: string;
  /** `undefined` where this run does not measure it. */
  isKept: boolean | undefined;
}

export interface BudgetInput {
  ours: SiteMeasure;
  /** Missing after `--skip-stock`. */
  stock: SiteMeasure | undefined;
  days: number;
}

/** What React and the theme weigh in a page that hydrates whatever the archive, in KB. */
const HYDRATING_FRAME = 170;

/** The archive for which the budgets of the whole site are written. */
const FULL_ARCHIVE_DAYS = 3000;

/** Compares our site with the budgets of DESIGN, section 6, as a Markdown table. */
export function budgetTable(input: BudgetInput): string {
  const checks = [...pageChecks(input), ...buildChecks(input), ...onceChecks(input.ours), ...siteChecks(input)];
  const verdict = ({isKept}: Check) => (isKept === undefined ? 'not measured' : isKept ? 'ok' : 'over');
  return markdownTable(
    ['budget', 'limit', 'measured', 'verdict'],
    checks.map((check) => [check.what, check.budget, check.measured, verdict(check)]),
  );
}

function pageChecks({ours}: BudgetInput): Check[] {
  const {day, maths, hydrating} = ours.output.pages;
  if (!day) return [];
  const limit = (what: string, bytes: number, most: number): Check => ({
    what,
    budget: `≤ ${most} KB`,
    measured: kilobytes(bytes),
    isKept: bytes <= most * 1000,
  });
  const otherHosts = Object.values(ours.output.pages).flatMap((page) => page.otherHosts);
  return [
    limit('day page: html, css and js before interaction', day.html + day.css + day.js, 18),
    limit('day page: js', day.js, 5),
    ...(maths ? [limit('maths on top: css and fonts', maths.css + maths.fonts - day.css - day.fonts, 45)] : []),
    ...(hydrating ? [limit('a page that hydrates: js', hydrating.js, 150 + HYDRATING_FRAME)] : []),
    {
      what: 'requests to another host',
      budget: '0',
      measured: [String(otherHosts.length), ...otherHosts].join(' '),
      isKept: otherHosts.length === 0,
    },
  ];
}

function buildChecks({ours, stock, days}: BudgetInput): Check[] {
  const {cold, warm} = ours;
  const ratio = (
    what: string,
    build: {seconds: number} | undefined,
    base: {seconds: number} | undefined,
    most: number,
  ): Check => {
    if (!build || !base) return {what, budget: `≤ ${most}`, measured: '', isKept: undefined};
    const share = build.seconds / base.seconds;
    const measured = `${share.toFixed(2)} (${seconds(build.seconds)} : ${seconds(base.seconds)})`;
    return {what, budget: `≤ ${most}`, measured, isKept: share <= most};
  };
  if (ours.isBare) return [ratio('build with every figure and card beside stock', cold, stock?.cold, 1.8)];
  const isLong = days > 1000;
  const gigabytes = isLong ? 1.4 : 1;
  return [
    ratio('build from nothing beside stock', cold, stock?.cold, isLong ? 0.42 : 0.38),
    {
      what: 'build from nothing: peak memory',
      budget: `≤ ${gigabytes} GB`,
      measured: cold.peakBytes === undefined ? '' : megabytes(cold.peakBytes),
      isKept: cold.peakBytes === undefined ? undefined : cold.peakBytes <= gigabytes * 1e9,
    },
    ratio('one new day beside stock from nothing', warm, stock?.cold, isLong ? 0.18 : 0.2),
  ];
}

/** In milliseconds a piece, in the mean. */
const MOST_A_PIECE: Readonly<Record<string, number>> = {figures: 35, 'mixed figures': 35, cards: 10};

function onceChecks({once = [], figures = []}: SiteMeasure): Check[] {
  const sum = (list: {pieces: number; seconds: number}[], what: 'pieces' | 'seconds') =>
    list.reduce((all, one) => all + one[what], 0);
  const mixed = {what: 'mixed figures', pieces: sum(figures, 'pieces'), seconds: sum(figures, 'seconds')};
  return [...once, ...(figures.length > 0 ? [mixed] : [])].flatMap(({what, pieces, seconds: total}) => {
    const most = MOST_A_PIECE[what];
    if (most === undefined) return [];
    const milliseconds = (total * 1000) / Math.max(1, pieces);
    return {
      what: `${what}, made once`,
      budget: `≤ ${most} ms a piece`,
      measured: `${milliseconds.toFixed(0)} ms`,
      isKept: milliseconds <= most,
    };
  });
}

/** A shorter archive is scaled up; that counts too much, since not every file comes with a day. */
function siteChecks({ours, days}: BudgetInput): Check[] {
  const {size, figure} = ours.output;
  const scale = Math.max(1, FULL_ARCHIVE_DAYS / days);
  const scaled = scale > 1 ? ` (${days} days scaled to ${FULL_ARCHIVE_DAYS})` : '';
  const files = Math.round(size.files * scale);
  return [
    {
      what: 'whole site',
      budget: '≤ 500 MB',
      measured: megabytes(size.bytes * scale) + scaled,
      isKept: size.bytes * scale <= 500e6,
    },
    {what: 'files', budget: '≤ 60,000', measured: files + scaled, isKept: files <= 60_000},
    {
      what: 'heaviest figure of a day, all files',
      budget: '≤ 90 KB',
      measured: kilobytes(figure),
      isKept: figure <= 90_000,
    },
  ];
}
