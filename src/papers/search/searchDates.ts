/** A date, or a part of one, in a query. */
export interface DateQuery {
  /** Whether a day, `YYYY-MM-DD`, is meant. */
  passes(date: string): boolean;
  /** The query without it. */
  rest: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');

const PATTERNS = [
  // 2025-10-22, 2025.10.22, 2025년 10월 22일, 2025년 10월, 2025-10
  /(?<![\d.])(?<y>20\d\d)\s?(?:년\s?|[-./])\s?(?<m>\d{1,2})(?:\s?(?:월\s?|[-./])\s?(?<d>\d{1,2})(?:\s?일)?|\s?월)?(?![\d])/,
  /(?<!\d)(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)/,
  // 25년 4월 3일, 25년 4월, 250403
  /(?<!\d)'?(?<y>\d\d)년\s?(?<m>\d{1,2})\s?월(?:\s?(?<d>\d{1,2})\s?일)?/,
  /(?<![\d.])(?<y>2\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d.])/,
  new RegExp(`(?<![a-z])(?<name>${MONTH})\\.?\\s+(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?<y>20\\d\\d)(?!\\d)`),
  new RegExp(`(?<!\\d)(?<y>20\\d\\d)\\s+(?<name>${MONTH})(?![a-z])`),
  // 작년 10월, 올해
  /(?<![가-힣])(?<year>재작년|작년|지난해|올해|금년)(?:\s?(?<m>\d{1,2})\s?월(?:\s?(?<d>\d{1,2})\s?일)?)?/,
  /(?<![가-힣])(?<span>지난\s?달|저번\s?달|이번\s?달|지난\s?주|저번\s?주|이번\s?주|그저께|어제|오늘)/,
  // 10월 22일, 10-22, 10/22
  /(?<!\d)(?<m>\d{1,2})\s?월(?:\s?(?<d>\d{1,2})\s?일)?/,
  /(?<![\w가-힣.-])(?<m>0?[1-9]|1[0-2])[-/](?<d>0?[1-9]|[12]\d|3[01])(?![\w.-])/,
  /(?<!\d)(?<y>20\d\d)\s?년/,
  /(?<!\d)(?<y>2\d)년(?!\s?(?:전|동안|간))/,
  // A year alone; in `AIME 2025` it is a part of a name, and 2048 is a game.
  /^(?<y>20[0-3]\d)$/,
];
/** A particle after it goes with it: `10월의`. */
const PARTICLE = '(?:자|쯤|경|에|의|에는|에서|부터|까지)?(?=\\s|$)';

const YEARS_AGO: Record<string, number> = {재작년: 2, 작년: 1, 지난해: 1, 올해: 0, 금년: 0};
const DAY = 24 * 60 * 60 * 1000;

/** Takes a date out of a query: `2025년 10월 엔트로피`, `지난주`. An arXiv id is none. */
export function findDate(query: string, now = new Date()): DateQuery | undefined {
  for (const pattern of PATTERNS) {
    const match = new RegExp(`(?:${pattern.source})(?:${PARTICLE})`, 'iu').exec(query);
    if (!match) continue;
    const {y, m, d, name, year, span} = match.groups ?? {};
    const rest = `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`.trim();
    if (span) return {passes: between(span.replace(/\s/g, ''), now), rest};
    const number = name
      ? MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1
      : Number(m ?? 1);
    if (number < 1 || number > 12 || Number(d ?? 1) > 31) continue;
    const wanted = year ? String(now.getUTCFullYear() - (YEARS_AGO[year] ?? 0)) : y?.padStart(4, '20');
    const month = name || m ? String(number).padStart(2, '0') : undefined;
    const day = d?.padStart(2, '0');
    return {
      passes: (date) =>
        date !== '' &&
        (wanted === undefined || date.startsWith(wanted)) &&
        (month === undefined || date.slice(5, 7) === month) &&
        (day === undefined || date.slice(8) === day),
      rest,
    };
  }
  return undefined;
}

/** Days from now; a week begins on Monday. */
function between(span: string, now: Date): DateQuery['passes'] {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  if (span.endsWith('달')) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (span === '이번달' ? 0 : 1), 1));
    return (date) => date.startsWith(iso(month.getTime()).slice(0, 7));
  }
  if (span.endsWith('주')) {
    const monday = today - ((now.getUTCDay() + 6) % 7) * DAY - (span === '이번주' ? 0 : 7 * DAY);
    return (date) => date >= iso(monday) && date < iso(monday + 7 * DAY);
  }
  const ago = {오늘: 0, 어제: 1, 그저께: 2}[span] ?? 0;
  return (date) => date === iso(today - ago * DAY);
}

const ARXIV_ID =
  '(?<!\\d|(?<!arxiv)\\.)(\\d{4}\\.\\d{4,5}|(?<=[/:])[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?(?![\\d])';
const WITH_ADDRESS = new RegExp(
  // Any address that has one in it: arxiv.org, hf.co, doi.org/10.48550/arXiv.…, ar5iv, alphaxiv, Semantic Scholar.
  `(?:https?://\\S*?|[\\w.-]+\\.[a-z]{2,}/\\S*?|arxiv:\\s?)?(?:arxiv[.:])?${ARXIV_ID}(?:[?#/]\\S*)?`,
  'giu',
);
/** What is left of another address: its words, without the protocol. */
const PROTOCOL = /https?:\/\/(?:www\.)?/gi;

/** An arXiv id in any form becomes the id alone: `arXiv:2510.18692v2`, `https://arxiv.org/pdf/2510.18692?context=cs`. */
export function bareArxivIds(query: string): string {
  return query.replace(WITH_ADDRESS, ' $1 ').replace(PROTOCOL, ' ').trim();
}
