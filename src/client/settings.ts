import {readStored, writeStored} from './storage.ts';

/** What a reader may choose. */
export interface Settings {
  /** Single keys do something, see `Shortcuts`. */
  shortcuts: boolean;
  /** What was read is remembered, see `ReadingMarks`. */
  remember: boolean;
  /** Set before the page is painted by `src/plugins/documents/textSizeScript.ts`. */
  textSize: 'small' | 'normal' | 'large';
}

const DEFAULTS: Settings = {shortcuts: true, remember: true, textSize: 'normal'};

/** The reader's choices; the usual ones where nothing, or nothing sensible, is stored. */
export function settings(): Settings {
  const stored = readStored('settings') as Partial<Record<keyof Settings, unknown>> | null;
  const chosen = {...DEFAULTS};
  for (const key of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    const value = stored?.[key];
    if (typeof value === typeof DEFAULTS[key]) chosen[key] = value as never;
  }
  return chosen;
}

/** Changes some of the choices. False where storage is blocked: then nothing is kept. */
export function changeSettings(part: Partial<Settings>): boolean {
  return writeStored('settings', {...settings(), ...part});
}
