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

/** The archive for which the budgets of the whole site are written. */
const FULL_ARCHIVE_DAYS = 3000;

/** Compares our site with the budgets of DESIGN, section 6, as a Markdown table. */
export function budgetTable(input: BudgetInput): string {
  const checks = [...pageChecks(input), ...buildChecks(input), ...siteChecks(input)];
  const verdict = ({isKept}: Check) => (isKept === undefined ? 'not measured' : isKept ? 'ok' : 'over');
  return markdownTable(
    ['budget', 'limit', 'measured', 'verdict'],
    checks.map((check) => [check.what, check.budget, check.measured, verdict(check)]),
  );
}

function pageChecks({ours}: BudgetInput): Check[] {
  const {day, maths} = ours.output.pages;
  if (!day) return [];
  const limit = (what: string, bytes: number, most: number): Check => ({
    what,
    budget: `≤ ${most} KB`,
    measured: kilobytes(bytes),
    isKept: bytes <= most * 1000,
  });
  const otherHosts = Object.values(ours.output.pages).flatMap((page) => page.otherHosts);
  return [
    limit('day page', day.html + day.css + day.js, 24),
    limit('day page: html', day.html, 9),
    limit('day page: css', day.css, 8),
    limit('day page: js', day.js, 7),
    ...(maths ? [limit('maths on top: css and fonts', maths.css + maths.fonts - day.css - day.fonts, 50)] : []),
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
  const gigabytes = days <= 1000 ? 2 : 3.5;
  return [
    ratio('cold build beside stock', cold, stock?.cold, 0.8),
    {
      what: 'cold build: peak memory',
      budget: `≤ ${gigabytes} GB`,
      measured: cold.peakBytes === undefined ? '' : megabytes(cold.peakBytes),
      isKept: cold.peakBytes === undefined ? undefined : cold.peakBytes <= gigabytes * 1e9,
    },
    ratio('build after one new day beside cold', warm, cold, 0.5),
  ];
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
      budget: '≤ 1 GB',
      measured: megabytes(size.bytes * scale) + scaled,
      isKept: size.bytes * scale <= 1e9,
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
