import type {IsoDate} from './types.ts';

/**
 * The moment at which a day begins somewhere, whatever the machine's own clock is set to.
 *
 * @param timeZone `Asia/Seoul`
 */
export function startOfDay(date: IsoDate, timeZone: string): Date {
  const utc = new Date(`${date}T00:00:00Z`);
  const there = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'medium'}).format(utc);
  return new Date(utc.getTime() - (Date.parse(`${there.replace(' ', 'T')}Z`) - utc.getTime()));
}
