import type {LintPage} from '../../../lint/page.ts';
import {anchorsOf} from '../../../papers/day/checkDays.ts';
import {dayAddress} from '../../../papers/day/dayAddress.ts';
import {idOfSource} from '../../../papers/day/paperSource.ts';
import type {Day, Problem} from '../../../papers/day/types.ts';
import type {RecordedAddress} from '../../../papers/lists/addressFile.ts';
import {addressFaults} from '../../site/addressFaults.ts';

/**
 * The recorded addresses and anchors that will answer no more, as far as the days tell it: at these a deploy stops.
 *
 * @param days.taken pages that are new or changed
 * @param days.gone pages that are taken away, as they were
 * @param days.all pages that there will be
 */
export function goneAddresses(
  recorded: readonly RecordedAddress[],
  {taken, gone, all}: {taken: readonly LintPage[]; gone: readonly Day[]; all: readonly Day[]},
): Problem[] {
  const left = new Set(all.flatMap(addressesOf));
  const lost = new Set(gone.flatMap(addressesOf).filter((address) => !left.has(address)));
  const ids = new Map(
    taken.flatMap(({day, text}) =>
      ownAddresses(day).map((address) => [address, new Set([...anchorsOf(day), ...writtenIds(text)])]),
    ),
  );
  return addressFaults(
    recorded.filter(({address, movedTo}) => movedTo === undefined && (lost.has(address) || ids.has(address))),
    {
      current: new Map(all.flatMap((day) => ownAddresses(day).map((address) => [address, []]))),
      idsAt: (address) => ids.get(address),
      isLedTo: () => false,
    },
  );
}

/** By its date, and by its slug where it has one. */
function ownAddresses(day: Day): string[] {
  return day.address === undefined ? [dayAddress(day)] : [dayAddress(day), day.address];
}

/** A day's own addresses, those of its month and year, and the permanent ones of its papers. */
function addressesOf(day: Day): string[] {
  const address = dayAddress(day);
  const month = address.slice(0, address.lastIndexOf('/'));
  const papers = day.papers.flatMap(({source}) => idOfSource(source) ?? []).map((id) => `/p/${id}/`);
  return [...ownAddresses(day), month, month.slice(0, month.lastIndexOf('/')), ...papers];
}

/** `<a id="moga"></a>`, which keeps an old anchor. */
function writtenIds(text: string): string[] {
  return [...text.matchAll(/\bid\s*=\s*["']([^"']+)["']/g)].flatMap(([, id]) => id ?? []);
}
