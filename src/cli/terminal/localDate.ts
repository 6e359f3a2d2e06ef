import type {IsoDate} from '../../papers/day/types.ts';

/** The day of the author's own clock and time zone: in the morning in Seoul it is yesterday in UTC. */
export function localDate(now: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}
