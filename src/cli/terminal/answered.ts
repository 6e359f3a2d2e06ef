import {CommandError} from '../CommandError.ts';

/**
 * What the author answered to a prompt.
 *
 * @throws CommandError where it was Ctrl-C or Escape
 */
export function answered<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw new CommandError('그만두었습니다. 아무것도 쓰지 않았습니다');
  return answer as Exclude<T, symbol>;
}
