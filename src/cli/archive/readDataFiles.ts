import {dataPaths} from '../../archive/dataFiles.ts';
import {type AuthorFile, readAuthorFile} from '../../archive/readAuthorFile.ts';
import type {DataFile} from '../../archive/readDataFile.ts';
import {remembered} from '../../archive/remembered.ts';
import type {Store} from '../../archive/store.mjs';

/**
 * Reads the author's YAML and the months' libraries, as far as they are there.
 *
 * @param readFile reads a file below the site, from elsewhere than its folder
 */
export async function readDataFiles(
  {siteDir, store}: {siteDir: string; store: Store},
  days: readonly {path: string}[],
  readFile: (path: string) => AuthorFile | undefined = (path) => readAuthorFile(siteDir, path),
): Promise<DataFile[]> {
  const data = await Promise.all(
    dataPaths(days).map(async (path): Promise<DataFile[]> => {
      const file = readFile(path);
      if (!file) return [];
      const {text, problems} = file;
      if (problems.length > 0) return [{problems, labels: []}];
      const read = async () => (await import('../../archive/readDataFile.ts')).readDataFile(text, path);
      return [await remembered(store, 'data', [path, text], read)];
    }),
  );
  return data.flat();
}
