import {parseSettings, type Settings} from './parseSettings.ts';
import {readStored, writeStored} from './storage.ts';

/** The reader's choices; the usual ones where nothing, or nothing sensible, is stored. */
export function settings(): Settings {
  return parseSettings(readStored('settings'));
}

/** Changes some of the choices. False where storage is blocked: then nothing is kept. */
export function changeSettings(part: Partial<Settings>): boolean {
  return writeStored('settings', {...settings(), ...part});
}
