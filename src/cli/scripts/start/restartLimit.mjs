const RESTARTS = 3;
const MINUTE = 60_000;

/**
 * Counts restarts, at most three in any minute.
 *
 * @returns {(now: number) => boolean} whether there may be one more at this time, in milliseconds
 */
export function restartLimit() {
  /** @type {number[]} */
  let times = [];
  return (now) => {
    times = [...times.filter((time) => now - time < MINUTE), now];
    return times.length <= RESTARTS;
  };
}
