import type {IsoDate} from './types.ts';

/** The clock of a place, whatever the machine's own is set to. */
export interface Clock {
  /** The moment at which a day begins there. */
  startOfDay(date: IsoDate): Date;
  /** The date that it is there at a moment. */
  dateAt(moment: Date): IsoDate;
}

/**
 * Makes a clock, which takes longer than asking it a hundred times.
 *
 * @param timeZone `Asia/Seoul`
 */
export function clockIn(timeZone: string): Clock {
  /** `2025-10-22 09:00:00`. */
  const format = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'medium'});
  return {
    startOfDay(date) {
      const utc = new Date(`${date}T00:00:00Z`);
      const there = format.format(utc);
      return new Date(utc.getTime() - (Date.parse(`${there.replace(' ', 'T')}Z`) - utc.getTime()));
    },
    dateAt: (moment) => format.format(moment).slice(0, 10) as IsoDate,
  };
}
