import type {Arbitrary} from 'fast-check';

/** Something that must hold for whatever somebody writes, answers or stores. */
export interface FuzzTarget<T = unknown> {
  /** What it is tried on: values that JSON can hold, so that a find becomes a fixture. */
  arbitrary: Arbitrary<T>;
  /** Throws where the input finds a fault. */
  check(input: T): void | Promise<void>;
  /** The most that one input may take, in milliseconds of a processor. */
  limit: number;
}

/** More than any input here should need. */
const LIMIT = 2000;

/**
 * Makes a target; a file in `tests/fuzz/targets` has one as its default export, and its name is the target's:
 *
 *     import {parseTaken} from '../../../src/client/tray/parseTaken.ts';
 *     import {storedTexts} from '../inputs/storedTexts.ts';
 *     import {target} from '../target.ts';
 *     export default target(storedTexts, (text) => void parseTaken(text));
 */
export function target<T>(
  arbitrary: Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
  {limit = LIMIT}: {limit?: number} = {},
): FuzzTarget<T> {
  return {arbitrary, check, limit};
}
