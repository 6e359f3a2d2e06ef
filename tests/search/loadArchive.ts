import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {isDayPath} from '../../src/papers/day/dates.ts';
import {parseDay} from '../../src/papers/day/parseDay.ts';
import {type Catalogue, catalogue} from '../../src/papers/lists/catalogue.ts';
import type {PublishedDay} from '../../src/papers/lists/followUps.ts';
import {readOrganisations} from '../../src/papers/lists/organisations.ts';
import {readTopics} from '../../src/papers/lists/topics.ts';

/** The catalogue of a folder that holds `docs/papers/…`, as the plugin makes it. */
export async function loadArchive(siteDir: string, baseUrl: string): Promise<Catalogue> {
  const folder = join(siteDir, 'docs/papers');
  const read = async (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? await readFile(path, 'utf8') : '';
  };
  const files = await readdir(folder, {recursive: true});
  const days = await Promise.all(
    files
      .filter((file) => /\.mdx?$/.test(file) && isDayPath(join('docs/papers', file)))
      .map(async (file) => {
        const path = relative(siteDir, join(folder, file));
        const permalink = baseUrl + path.replace(/\.mdx?$/, '');
        return {...parseDay(await readFile(join(siteDir, path), 'utf8'), {path}), permalink} as PublishedDay;
      }),
  );
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  return catalogue({
    days,
    resolve: (pathname) => days.find(({permalink}) => permalink === baseUrl + pathname.slice(1)),
    findOrganisation: readOrganisations(await read('organisations.yml'), 'organisations.yml').find,
    findTopics: readTopics(await read('topics.yml'), 'topics.yml').find,
  });
}
