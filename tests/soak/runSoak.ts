import type {Page} from '@playwright/test';

import {createRandom} from '../bench/random.ts';
import {type ArchiveState, type Expected, expectedOf, FIRST_STATE, nextState} from './archiveState.ts';
import {OPEN_PAGE, type SoakSite} from './soakSite.ts';

export interface SoakOptions {
  site: SoakSite;
  /** Each has the day open: a page, and the address of a dev server with its base URL. */
  readers: readonly {page: Page; address: string}[];
  saves: number;
  /** The same seed makes the same changes. */
  seed: string;
  /** How long a change may take until it is shown, in milliseconds. */
  patience: number;
  onSave(save: Save): void;
}

/** One change of the archive that every reader was shown. */
export interface Save {
  change: string;
  /** From the save until the page shows it, in milliseconds. */
  milliseconds: number;
}

/**
 * Goes on changing an archive while one of its days is open in a browser, and waits each time until the page shows what the
 * day has come to say: not a time that is long enough.
 *
 * @throws where a change is not shown; the message names it
 */
export async function runSoak({site, readers, saves, seed, patience, onSave}: SoakOptions): Promise<void> {
  const random = createRandom(seed);
  let state: ArchiveState = FIRST_STATE;
  const areShown = () => Promise.all(readers.map(({page}) => waitUntilShown(page, state, patience)));
  await Promise.all(readers.map(({page, address}) => page.goto(address + OPEN_PAGE)));
  await areShown();
  for (let count = 1; count <= saves; count++) {
    const next = nextState(state, random);
    const startedAt = performance.now();
    await site.change(state, next.state);
    state = next.state;
    try {
      await areShown();
    } catch (error) {
      throw new Error(`Save ${count} (${next.change}) was not shown: ${JSON.stringify(state)}`, {cause: error});
    }
    onSave({change: next.change, milliseconds: performance.now() - startedAt});
  }
}

/** Asked with every frame: a locator would ask twice a second. A page that is loaded anew in between is asked again. */
async function waitUntilShown(page: Page, state: ArchiveState, timeout: number): Promise<void> {
  await page.waitForFunction(isShown, expectedOf(state), {polling: 'raf', timeout});
}

/** Runs in the browser. */
function isShown({isFound, says, saysNot, earlier}: Expected): boolean {
  const text = document.querySelector('article')?.textContent;
  if (!isFound) return text === undefined;
  const link = document.querySelector<HTMLAnchorElement>('nav[aria-label="이전과 다음"] a');
  return (
    text !== undefined &&
    says.every((words) => text.includes(words)) &&
    !saysNot.some((words) => text.includes(words)) &&
    link?.pathname.endsWith(`/${earlier}`) === true
  );
}
