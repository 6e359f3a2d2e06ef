/** A date, or a part of one, in a query. */
export interface DateQuery {
  /** Whether a day, `YYYY-MM-DD`, is meant. */
  passes(date: string): boolean;
  /** The query without it. */
  rest: string;
}

const PATTERNS = [
  // 2025-10-22, 2025.10.22, 20251022, 2025년 10월 22일, 2025년 10월, 2025-10
  /(?<![\d.])(?<y>20\d\d)\s?(?:년\s?|[-./])\s?(?<m>\d{1,2})(?:\s?(?:월\s?|[-./])\s?(?<d>\d{1,2})(?:\s?일)?|\s?월)?(?![\d])/,
  /(?<!\d)(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)/,
  // 10월 22일, 10-22, 10/22
  /(?<!\d)(?<m>\d{1,2})\s?월(?:\s?(?<d>\d{1,2})\s?일)?/,
  /(?<![\w가-힣.-])(?<m>0?[1-9]|1[0-2])[-/](?<d>0?[1-9]|[12]\d|3[01])(?![\w.-])/,
  /(?<!\d)(?<y>20\d\d)\s?년/,
  // A year alone; in `AIME 2025` it is a part of a name.
  /^(?<y>20\d\d)$/,
];
/** A particle after it goes with it: `10월의`. */
const PARTICLE = '(?:자|에|의|에는|에서|부터|까지)?(?=\\s|$)';

/** Takes a date out of a query: `2025년 10월 엔트로피`. An arXiv id is none. */
export function findDate(query: string): DateQuery | undefined {
  for (const pattern of PATTERNS) {
    const match = new RegExp(`(?:${pattern.source})(?:${PARTICLE})?`, 'u').exec(query);
    const {y, m, d} = match?.groups ?? {};
    if (!match || Number(m ?? 1) > 12 || Number(d ?? 1) > 31) continue;
    const month = m?.padStart(2, '0');
    const day = d?.padStart(2, '0');
    return {
      passes: (date) =>
        date !== '' &&
        (y === undefined || date.startsWith(y)) &&
        (month === undefined || date.slice(5, 7) === month) &&
        (day === undefined || date.slice(8) === day),
      rest: `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`.trim(),
    };
  }
  return undefined;
}

/** An arXiv id in any form becomes the id alone: `arXiv:2510.18692v2`, `https://arxiv.org/pdf/2510.18692`. */
export function bareArxivIds(query: string): string {
  return query.replace(
    /(?:https?:\/\/)?(?:(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/|huggingface\.co\/papers\/|(?:www\.)?alphaxiv\.org\/(?:abs|overview|pdf)\/|arxiv:\s?)?(?<![\d.])(\d{4}\.\d{4,5}|(?<=[/:])[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?![\d])/giu,
    '$1',
  );
}
