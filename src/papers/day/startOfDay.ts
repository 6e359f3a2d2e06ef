import type {IsoDate} from './types.ts';

/**
 * The moment at which a day begins somewhere, whatever the machine's own clock is set to.
 *
 * @param timeZone `Asia/Seoul`
 */
export function startOfDay(date: IsoDate, timeZone: string): Date {
  const utc = new Date(`${date}T00:00:00Z`);
  const there = clockIn(timeZone, utc);
  return new Date(utc.getTime() - (Date.parse(`${there.replace(' ', 'T')}Z`) - utc.getTime()));
}

/** The date that it is somewhere at a moment. */
export function dateIn(moment: Date, timeZone: string): IsoDate {
  return clockIn(timeZone, moment).slice(0, 10) as IsoDate;
}

/** `2025-10-22 09:00:00`. */
function clockIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'medium'}).format(moment);
}
