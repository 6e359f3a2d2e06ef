import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {createRandom, type Random} from '../bench/random.ts';
import {ROOT, SITE_ENV} from '../e2e/sites.ts';
import {buildDigests, differentFiles} from '../site/buildDigests.ts';
import {type BuildOptions, buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';
import {type ArchiveModel, archiveFiles, newDay} from './archiveModel.ts';
import {EDITS} from './edits.ts';

/** A site with a history: what is changed is written over what is there, and built in place. */
export class HistorySite {
  readonly random: Random;
  readonly dir: string;
  env: Readonly<Record<string, string>> = SITE_ENV;
  readonly #parent: string;
  readonly #model: ArchiveModel = {days: [], topicWord: '주의', organisationName: 'Lab', count: 0};
  #files: ReadonlyMap<string, string | Buffer> = new Map();

  private constructor(parent: string, seed: string) {
    this.random = createRandom(seed);
    this.#parent = parent;
    // As deep as the other site, and with a name as long: the bundler names modules by their paths.
    this.dir = join(parent, 'kept');
    for (let count = 0; count < 9; count++) newDay(this.#model, this.random);
  }

  static async create(parent: string, seed: string): Promise<HistorySite> {
    const site = new HistorySite(parent, seed);
    mkdirSync(join(parent, 'docs'));
    await createSite({root: ROOT, dir: site.dir, docs: join(parent, 'docs')});
    await site.write();
    return site;
  }

  /** Changes the archive, and writes what is another after that. */
  async edit(name: string): Promise<void> {
    EDITS[name]?.(this.#model, this.random);
    await this.write();
  }

  /** Every kind of edit, in an order of the seed's. */
  shuffledEdits(): string[] {
    const order = Object.keys(EDITS).map((name) => ({name, at: this.random.next()}));
    return order.sort((a, b) => a.at - b.at).map(({name}) => name);
  }

  put(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(this.dir, path)), {recursive: true});
    writeFileSync(join(this.dir, path), content);
  }

  private async write(): Promise<void> {
    const files = await archiveFiles(this.#model);
    for (const path of this.#files.keys()) if (!files.has(path)) rmSync(join(this.dir, path));
    for (const [path, content] of files) {
      if (String(this.#files.get(path)) !== String(content)) this.put(path, content);
    }
    this.#files = files;
  }

  build(options: Partial<BuildOptions> = {}) {
    return buildSite({dir: this.dir, env: this.env, ...options});
  }

  /**
   * Builds in place, by the script of `npm run build`, and the same sources from nothing, by plain `docusaurus build`: what the
   * script adds is never a part of the site.
   *
   * @returns the files of the build in which the two differ
   */
  async compare(options: Partial<BuildOptions> = {}): Promise<string[]> {
    const fresh = join(this.#parent, 'anew');
    rmSync(fresh, {recursive: true, force: true});
    await createSite({root: this.dir, dir: fresh, docs: join(this.dir, 'docs'), modules: join(ROOT, 'node_modules')});
    const digests: Map<string, string>[] = [];
    for (const site of [{dir: this.dir, byScript: true, ...options}, {dir: fresh}]) {
      const {code, output} = await buildSite({env: this.env, ...site});
      if (code !== 0) throw new Error(output);
      digests.push(await buildDigests(join(site.dir, 'build')));
    }
    return differentFiles(digests[0] as Map<string, string>, digests[1] as Map<string, string>);
  }

  /** Keeps both builds for whoever looks for the cause. */
  keep(folder: string): void {
    for (const name of ['kept', 'anew']) {
      const build = join(this.#parent, name, 'build');
      if (existsSync(build)) cpSync(build, join(folder, name), {recursive: true});
    }
  }
}
