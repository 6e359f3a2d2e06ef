import {parseCompactDate} from '../../papers/day/dates.ts';
import type {IsoDate} from '../../papers/day/types.ts';
import {CommandError} from '../CommandError.ts';

/** The date that an author writes as `2025-10-22` or `20251022`; `undefined` where it is none, or not in the calendar. */
export function dateIn(text: string): IsoDate | undefined {
  return parseCompactDate(text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1$2$3'));
}

/**
 * Reads a date of a command line, see `dateIn`.
 *
 * @param form how it is given, for the message: `--date 2025-10-22`
 * @throws CommandError where it is none
 */
export function readDate(text: string, form: string): IsoDate {
  const date = dateIn(text);
  if (!date) throw new CommandError(`'${text}'은(는) 날짜가 아니거나 달력에 없습니다. ${form}처럼 적으세요`);
  return date;
}
