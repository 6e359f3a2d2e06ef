/**
 * How many composed inputs a test tries: an eighth of them on every change, all of them by `npm run test:builds`. Such a test has
 * the tag `many-inputs`.
 */
export function inputCount(all: number): number {
  return process.env.EVERY_INPUT ? all : Math.ceil(all / 8);
}
