/**
 * Changes a small archive at random, its site's code and its address too, and now and then compares the site that was built in
 * place with one that is built from nothing, byte for byte. Builds in between are killed. A difference ends it with 1.
 *
 *     npm run histories [-- --edits 100 --every 10 --seed 1 --keep folder]
 */
import {mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {SITE_ENV} from '../e2e/sites.ts';
import {EDITS} from './edits.ts';
import {HistorySite} from './HistorySite.ts';

const {values} = parseArgs({
  options: {
    edits: {type: 'string', default: '100'},
    /** How many edits lie between two comparisons. */
    every: {type: 'string', default: '10'},
    seed: {type: 'string', default: '1'},
    /** Where both builds are kept of a difference. */
    keep: {type: 'string'},
  },
});

const DIALECT = 'src/markdown/parseMarkdown.ts';
const PLUGIN = 'src/plugins/papers/remark/remarkPaperSections.ts';
const SITE = 'src/site.ts';

/** What happens to a site besides its archive. */
const SITE_EDITS: Readonly<Record<string, (site: HistorySite) => void>> = {
  changeTagline(site) {
    const text = readFileSync(join(site.dir, SITE), 'utf8');
    site.put(SITE, text.replace(/tagline: '[^']*'/, `tagline: '글 ${site.random.between(1, 999)}'`));
  },
  changePlugin(site) {
    const sections = readFileSync(join(site.dir, PLUGIN), 'utf8');
    site.put(PLUGIN, `${sections}\n// ${site.random.between(1, 999)}\n`);
  },
  changeParser(site) {
    const parser = readFileSync(join(site.dir, DIALECT), 'utf8');
    site.put(DIALECT, `${parser}\n// ${site.random.between(1, 999)}\n`);
  },
  changeAddress(site) {
    site.env = {...SITE_ENV, SITE_BASE_URL: site.random.pick(['/', '/haru/', '/other/'])};
  },
};

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'haru-history-')));
try {
  const site = await HistorySite.create(parent, values.seed);
  const names = [...Object.keys(EDITS), ...Object.keys(SITE_EDITS)];
  for (let count = 1; count <= Number(values.edits); count++) {
    const name = site.random.pick(names);
    SITE_EDITS[name]?.(site);
    await site.edit(name);
    console.log(`${count} ${name}`);
    if (site.random.chance(0.1)) {
      const killAfter = site.random.between(1000, 20_000);
      const {code} = await site.build({killAfter});
      console.log(code === null ? `  killed after ${killAfter} ms` : `  built before ${killAfter} ms were over`);
    }
    if (count % Number(values.every) > 0 && count < Number(values.edits)) continue;
    const cwd = site.random.chance(0.5) ? parent : site.dir;
    const different = await site.compare({cwd});
    if (different.length > 0) {
      if (values.keep) site.keep(values.keep);
      throw new Error(`${different.length} files differ after ${count} edits:\n${different.join('\n')}`);
    }
    console.log(`  the same bytes${cwd === parent ? ', from another working directory' : ''}`);
  }
} finally {
  rmSync(parent, {recursive: true, force: true});
}
