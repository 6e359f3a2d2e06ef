/**
 * Makes a function that runs what it is given, so many at a time; the others wait in their order.
 *
 * @param {number} most
 * @returns {<T>(work: () => Promise<T>) => Promise<T>}
 */
export function inTurns(most) {
  let running = 0;
  /** @type {(() => void)[]} */
  const waiting = [];
  return async (work) => {
    if (running < most) running += 1;
    else await new Promise((/** @type {(value?: undefined) => void} */ resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Its place goes to the next one.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
