import {existsSync} from 'node:fs';
import {join} from 'node:path';

import {findInstalled} from './findBrowser.ts';

/**
 * Finds a Firefox for the tests: the one named by `FIREFOX_PATH`, else one that is installed. There is none in a package.
 *
 * @throws if `FIREFOX_PATH` names a file that does not exist.
 */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`FIREFOX_PATH is '${named}', and there is no such file: name a Firefox, or unset it`);
  }
  return named || findInstalled(['firefox-esr', 'firefox'], usualPlaces());
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']];
  return folders.flatMap((folder) => (folder ? [join(folder, 'Mozilla Firefox', 'firefox.exe')] : []));
}
