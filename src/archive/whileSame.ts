import {isDeepStrictEqual} from 'node:util';

/** Makes a function that gives the answer it gave last for as long as what it is made of stays the same. */
export function whileSame<I, T>(make: (input: I) => T): (input: I) => T {
  let last: {input: I; made: T} | undefined;
  return (input) => {
    if (!last || !isDeepStrictEqual(last.input, input)) last = {input, made: make(input)};
    return last.made;
  };
}
