import {nearest} from '../../papers/day/nearest.ts';
import {ADDRESS_FILE, type AddressFile, type RecordedAddress} from '../../papers/lists/addressFile.ts';
import {CommandError} from '../CommandError.ts';

/** Adds what is new of a build to the recorded addresses: what is gone stays, until it is confirmed. */
export function withNew(
  {addresses}: Pick<AddressFile, 'addresses'>,
  current: ReadonlyMap<string, readonly string[]>,
): RecordedAddress[] {
  const known = new Map(addresses.map((entry) => [entry.address, entry]));
  const kept = addresses.map((entry) => {
    const now = entry.movedTo === undefined ? (current.get(entry.address) ?? []) : [];
    return {...entry, anchors: [...new Set([...entry.anchors, ...now])]};
  });
  const added = [...current].filter(([address]) => !known.has(address));
  return [...kept, ...added.map(([address, anchors]) => ({address, anchors: [...anchors], line: 0}))];
}

/** How many addresses and anchors of a build are not recorded yet. */
export function countNew(
  {addresses}: Pick<AddressFile, 'addresses'>,
  current: ReadonlyMap<string, readonly string[]>,
): number {
  const anchors = new Map(addresses.map((entry) => [entry.address, new Set(entry.anchors)]));
  const isMoved = new Set(addresses.filter(({movedTo}) => movedTo !== undefined).map(({address}) => address));
  return [...current].reduce((sum, [address, now]) => {
    if (isMoved.has(address)) return sum;
    const known = anchors.get(address);
    return sum + (known ? 0 : 1) + now.filter((anchor) => !known?.has(anchor)).length;
  }, 0);
}

/**
 * Takes addresses off the record that may go, `/topics/old` or `/docs/papers/y2025/oct/20251022#moga`.
 *
 * @throws CommandError where one is not recorded
 */
export function without(addresses: readonly RecordedAddress[], confirmed: readonly string[]): RecordedAddress[] {
  return confirmed.reduce(
    (left, named) => {
      const [path = '', anchor] = (named.startsWith('/') ? named : `/${named}`).split('#');
      const entry = left.find(({address}) => address === path);
      if (!entry || (anchor !== undefined && !entry.anchors.includes(anchor))) {
        const near = nearest(
          anchor === undefined ? path : `${path}#${anchor}`,
          left.flatMap((one) => [one.address, ...one.anchors.map((id) => `${one.address}#${id}`)]),
        );
        throw new CommandError(
          `${ADDRESS_FILE}에 없는 주소입니다: ${named}${near ? `\n    → ${near}을(를) 뜻했나요?` : ''}`,
        );
      }
      if (anchor === undefined) return left.filter((one) => one !== entry);
      return left.map((one) => (one === entry ? {...one, anchors: one.anchors.filter((id) => id !== anchor)} : one));
    },
    [...addresses],
  );
}
