import {parseCompactDate} from './dates.ts';
import type {IsoDate} from './types.ts';

const MEND = `updated: 2025-11-20처럼, 고친 것을 알릴 날짜를 적으세요`;

/**
 * Reads `updated` of a day's front matter: the day on which its author wants readers to hear of an edit. Whatever else changes
 * in a page is a corrected slip, of which nobody hears. A time of day behind the date says nothing.
 *
 * @param date of the day itself; an edit on it is none
 */
export function announcedEdit(
  value: unknown,
  date: IsoDate | undefined,
): {date?: IsoDate; fault?: [reason: string, mend: string]} | undefined {
  if (value === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(String(value)) ?? [];
  const updated = parseCompactDate(`${year}${month}${day}`);
  if (!updated) return {fault: [`머리말: updated: 날짜가 아닙니다`, MEND]};
  if (date && updated < date) return {fault: [`머리말: updated: ${date}의 글보다 앞선 날짜입니다`, MEND]};
  return {date: updated === date ? undefined : updated};
}
