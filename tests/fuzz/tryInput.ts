import type {FuzzTarget} from './target.ts';

/** An input takes longer than it may. */
export class TooSlow extends Error {}

/** The first input of its kind is slower, and so is one that a collection of garbage falls to. */
const CHANCES = 3;

/**
 * Gives an input to a target.
 *
 * @returns the processor time that it took, in milliseconds: a machine that is busy with something else is no fault
 * @throws what the target throws, and where it takes longer than its limit each time
 */
export async function tryInput<T>({check, limit}: FuzzTarget<T>, input: T): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let chance = 0; chance < CHANCES && fastest > limit; chance++) {
    const before = process.cpuUsage();
    await check(input);
    const {user, system} = process.cpuUsage(before);
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  if (fastest > limit) throw new TooSlow(`takes ${Math.round(fastest)} ms of a processor, ${limit} at most`);
  return fastest;
}
