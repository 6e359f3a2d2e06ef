import {decodePart} from '../../markdown/decodeAddress.ts';
import {nearest} from '../../papers/day/nearest.ts';
import type {Problem} from '../../papers/day/types.ts';
import {ADDRESS_FILE, type RecordedAddress} from '../../papers/lists/addressFile.ts';

/** What a built site answers, without its base URL. */
export interface Answers {
  /** The public addresses and the anchors of their papers. */
  current: ReadonlyMap<string, readonly string[]>;
  /** The fragments of the page at an address; `undefined` where nothing answers. */
  idsAt(address: string): ReadonlySet<string> | undefined;
  /** Whether what answers at an address leads on to another, or is the same file. */
  isLedTo(address: string, movedTo: string): boolean;
}

/**
 * Compares the recorded addresses with those of a build: each that does not answer any more, and each wrong move.
 *
 * @param leftOut files that the build could not make: they are to come back
 */
export function addressFaults(
  recorded: readonly RecordedAddress[],
  answers: Answers,
  leftOut: ReadonlySet<string> = new Set(),
): Problem[] {
  const moves = new Map(recorded.flatMap(({address, movedTo}) => (movedTo ? [[address, movedTo] as const] : [])));
  const known = new Set(recorded.map(({address}) => address));
  const added = [...answers.current.keys()].filter((address) => !known.has(address));
  return recorded.flatMap((entry): Problem[] => {
    const problem = (reason: string, mend: string) => [
      {path: ADDRESS_FILE, point: {line: entry.line, column: 1}, reason, mend},
    ];
    const {address} = entry;
    if (entry.movedTo !== undefined) return moveFaults(address, entry.movedTo, {moves, answers, problem});
    const ids = answers.idsAt(address);
    if (!ids) {
      if (leftOut.has(address.slice(1))) return [];
      const near = nearest(address, added) ?? nearest(address, answers.current.keys());
      return problem(
        `사라진 주소입니다: ${address}`,
        `옮겼으면 이 줄을 ${address} -> ${near ?? '/새주소'}(으)로 고치고 다시 빌드하세요. 없어져도 되면 --confirm ${address}`,
      );
    }
    return entry.anchors
      .filter((anchor) => !ids.has(anchor))
      .flatMap((anchor) => {
        const near = nearest(anchor, ids);
        return problem(
          `사라진 앵커입니다: ${address}#${anchor}${near ? ` (가까운 것: #${near})` : ''}`,
          `제목 아래에 <a id="${anchor}"></a>를 두면 계속 열립니다. 없어져도 되면 --confirm '${address}#${anchor}'`,
        );
      });
  });
}

function moveFaults(
  address: string,
  movedTo: string,
  {
    moves,
    answers,
    problem,
  }: {
    moves: ReadonlyMap<string, string>;
    answers: Answers;
    problem: (reason: string, mend: string) => Problem[];
  },
): Problem[] {
  const [target = '', hash] = movedTo.split('#');
  const next = moves.get(target);
  if (next !== undefined) {
    const end = lastMove(target, moves);
    return end === undefined
      ? problem(`서로를 가리키는 옮김입니다: ${address} -> ${movedTo}`, '끝에는 쪽이 있는 주소를 적으세요')
      : problem(`옮긴 주소로 다시 옮깁니다: ${address} -> ${movedTo}`, `${address} -> ${end}(으)로 고치세요`);
  }
  const ids = answers.idsAt(target);
  if (!ids) {
    const near = nearest(target, answers.current.keys());
    return problem(
      `옮겨 갈 주소가 없습니다: ${target}`,
      near ? `${address} -> ${near}을(를) 뜻했나요?` : '있는 주소를 적으세요',
    );
  }
  if (hash !== undefined && !ids.has(decodePart(hash))) {
    const near = nearest(decodePart(hash), ids);
    return problem(
      `옮겨 갈 주소에 앵커가 없습니다: ${movedTo}`,
      near ? `${target}#${near}을(를) 뜻했나요?` : '있는 앵커를 적으세요',
    );
  }
  if (answers.isLedTo(address, movedTo)) return [];
  if (answers.idsAt(address)) {
    return problem(`옮겼다는 주소에 쪽이 있습니다: ${address}`, '이 줄에서 -> 와 그 뒤를 지우세요');
  }
  return problem(`아직 새 주소로 이어지지 않습니다: ${address} -> ${movedTo}`, '다시 빌드하세요');
}

/** Where a chain of moves ends; `undefined` where it never does. */
function lastMove(address: string, moves: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let at = address;
  for (let next = moves.get(at); next !== undefined; next = moves.get(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
  return at;
}
