import type {CommanderError} from 'commander';

/** The library's words for a command line that it cannot read, and ours; `$1` is what the author wrote. */
const FAULTS: readonly [RegExp, string][] = [
  [/^unknown command '(.*)'/, "'$1'은(는) 없는 명령입니다"],
  [/^unknown option '(.*)'/, "'$1'은(는) 없는 옵션입니다"],
  [/^missing required argument '(.*)'/, '<$1>을(를) 주세요'],
  [/^option '(.*)' argument missing/, "'$1'에 값을 주세요"],
  [/^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./, '인자는 $2개까지인데 $3개입니다'],
  [/^(?:option|command-argument value) '(.*)' argument '(.*)' is invalid\. /, "'$1'에 줄 수 없는 값입니다: '$2'. "],
];
const SUGGESTION = /\n\(Did you mean (?:one of )?(.*)\?\)/;

/**
 * Says in the author's words what is wrong with a command line, and where its help is.
 *
 * @param name the command that was called, if one was
 */
export function usageFault({message}: Pick<CommanderError, 'message'>, name: string | undefined): string {
  const said = message.replace(/^error: /, '');
  const [pattern, words] = FAULTS.find(([pattern]) => pattern.test(said)) ?? [];
  const fault = pattern && words ? said.replace(pattern, words) : said;
  const isUnknown = said.startsWith('unknown command');
  const help =
    name === undefined || name.startsWith('-') || isUnknown ? 'npx haru --help' : `npm run ${name} -- --help`;
  return `${fault.replace(SUGGESTION, '\n    → $1을(를) 뜻했나요?')}\n    도움말: ${help}`;
}
