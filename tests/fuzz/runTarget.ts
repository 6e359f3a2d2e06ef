import fc from 'fast-check';

import type {FuzzTarget} from './target.ts';
import {TooSlow, tryInput} from './tryInput.ts';

/** What a while of fuzzing came to. */
export interface FuzzRun {
  runs: number;
  /** Of one input, in milliseconds of a processor. */
  slowest: number;
  /** The smallest input that finds the fault, and what it says. */
  find?: {input: unknown; error: unknown};
}

/**
 * Tries a target on so many inputs that a seed gives, or until one finds a fault: that one is shrunk. The same seed gives
 * the same inputs.
 */
export async function runTarget(target: FuzzTarget, seed: number, runs: number): Promise<FuzzRun> {
  let slowest = 0;
  const property = fc.asyncProperty(target.arbitrary, async (input) => {
    slowest = Math.max(slowest, await tryInput(target, input));
  });
  let details = await fc.check(property, {seed, numRuns: runs, endOnFailure: true});
  // The same again, and on to the smallest; of an input that is only slow, each smaller one would take as long.
  if (details.failed && !(details.errorInstance instanceof TooSlow)) {
    details = await fc.check(property, {seed, numRuns: runs});
  }
  const {failed, counterexample, errorInstance, numRuns} = details;
  return {
    runs: numRuns,
    slowest,
    ...(failed && counterexample ? {find: {input: counterexample[0], error: errorInstance}} : {}),
  };
}
