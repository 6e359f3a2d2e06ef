import {statSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';

import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import pLimit from 'p-limit';

import {listPages} from '../../../archive/listPages.ts';
import {listOutputs} from '../../../derived/allOutputs.ts';
import type {Output} from '../../../derived/output.ts';
import {pageProps} from '../../../derived/pages/readPage.ts';
import type {Derived, Surroundings} from '../derive.ts';
import {serveFigures} from './serveFigures.ts';
import {serveOutputs} from './serveOutputs.ts';
import {servePageData} from './servePageData.ts';
import {serverEvents} from './serverEvents.ts';

/** In which a burst of saves is one, in milliseconds. */
const GATHERING = 20;
/** The longest time without a save that is waited for, in milliseconds. */
const LONGEST_REST = 3000;

/**
 * What `docusaurus start` does for days that are data: a saved page is shown at once, before all that follows from it is
 * derived, and without the bundler.
 */
export function preview({
  context: {siteDir, baseUrl},
  figures,
  linkedFiles,
}: Pick<Surroundings, 'context' | 'figures' | 'linkedFiles'>) {
  const events = serverEvents(baseUrl);
  /** What browsers were given last, by address. */
  const served = new Map<string, string>();
  const savedAt = new Map<string, number>();
  let derived: Derived | undefined;
  let outputs: ReadonlyMap<string, Output> | undefined;
  let files: readonly string[] = [];
  const oneByOne = pLimit(1);
  /** Counts what was seen that texts alone do not tell: of it the docs plugin's content must know. */
  let changes = 0;
  /** What the docs plugin loaded last, and how many of these it knows of. */
  let loaded: {changes: number; content: LoadedContent} | undefined;
  let asked = 0;
  /** How long it took to load and derive everything, in milliseconds. */
  let loading = 0;
  let startedAt = 0;

  function jsonOf(permalink: string): string | undefined {
    const page = derived?.pages.get(permalink);
    return page && JSON.stringify(pageProps(page));
  }

  function tellChanged(): void {
    for (const [permalink, json] of served) {
      const now = jsonOf(permalink);
      if (now === json) continue;
      if (now === undefined) served.delete(permalink);
      else served.set(permalink, now);
      events.tell(permalink);
    }
  }

  /** Reads the days anew that were saved since, and has browsers show them. */
  async function showSaved(): Promise<void> {
    if (!derived) return;
    const {days, renew} = derived;
    let areTexts = true;
    for (const {path, permalink} of days) {
      const time = timeOf(join(siteDir, path));
      const isSaved = time !== savedAt.get(path);
      // Of a page that somebody looks at, a figure may be another.
      if (!isSaved && !served.has(permalink)) continue;
      savedAt.set(path, time);
      // What is wrong with a page, the load that follows says.
      const isText = time !== 0 && (await renew(path).catch(() => false));
      if (isSaved && !isText) areTexts = false;
    }
    tellChanged();
    const listed = listPages(join(siteDir, 'docs'));
    const isSameList = listed.length === files.length && listed.every((file, index) => file === files[index]);
    files = listed;
    if (!areTexts || !isSameList) changes += 1;
  }

  function middlewareList() {
    const dataOf = (permalink: string) => {
      const json = jsonOf(permalink);
      if (json !== undefined) served.set(permalink, json);
      return json;
    };
    const fileAt = async (address: string) => linkedFiles.content(derived?.days ?? [], address);
    const currentOutputs = () => {
      outputs ??= derived ? listOutputs(derived.outputs) : new Map();
      return outputs;
    };
    return [
      {name: 'server-events', middleware: events.middleware},
      {name: 'page-data', middleware: servePageData(baseUrl, dataOf)},
      {name: 'figures', middleware: serveFigures(baseUrl, figures)},
      {name: 'files', middleware: serveFigures(baseUrl, {content: fileAt})},
      {name: 'papers', middleware: serveOutputs(baseUrl, currentOutputs)},
    ];
  }

  return {
    /**
     * Loads the docs plugin's content once the author rests, once for several saves. Whoever waits for content that something
     * newer takes the place of waits for good: Docusaurus drops it.
     */
    async inTurn(load: () => Promise<LoadedContent>): Promise<LoadedContent> {
      asked += 1;
      const own = asked;
      await setTimeout(GATHERING);
      // Of a burst, as when a branch is switched, the last one sees all that was saved.
      if (own !== asked) return new Promise(() => {});
      // One after another: what one turn marks as seen, a newer one must find counted.
      await oneByOne(showSaved);
      if (derived) await setTimeout(Math.min(2 * loading, LONGEST_REST));
      if (own !== asked) return new Promise(() => {});
      startedAt = performance.now();
      if (loaded?.changes !== changes) loaded = {changes, content: await load()};
      return loaded.content;
    },
    /** Shows what was derived. */
    show(now: Derived): void {
      const isFirst = !derived;
      derived = now;
      outputs = undefined;
      if (isFirst) {
        files = listPages(join(siteDir, 'docs'));
        for (const {path} of now.days) savedAt.set(path, timeOf(join(siteDir, path)));
      } else tellChanged();
      loading = performance.now() - startedAt;
    },
    /** What the bundler and webpack-dev-server are told. */
    bundling(isServer: boolean): object {
      if (isServer) return {};
      return {
        // In memory alone. Rspack 1.7 dies now and then of writing the persistent one under edits, and Docusaurus 3.10.2 asks
        // for that whatever its configuration says: https://github.com/web-infra-dev/rspack/issues/14708.
        experiments: {cache: true},
        devServer: {
          // webpack-merge joins what Docusaurus' own function and this one return, so this one has nothing to return.
          setupMiddlewares(middlewares: {name?: string; middleware: unknown}[]) {
            const bundled = middlewares.findIndex(({name}) => name === 'webpack-dev-middleware');
            // Whoever reaches these after the bundler finds a server that has pages to give.
            middlewares.splice(bundled + 1, 0, ...middlewareList());
            return [];
          },
          // Set by `npm start`, see `keepServing.mjs`.
          ...(process.env.OPEN_NEWEST_DAY && {
            open: {target: [derived?.outputs.catalogue.days.at(-1)?.permalink ?? baseUrl]},
          }),
          // To whoever keeps it running: it is begun anew on the port that it got in the end (see `keepServing.mjs`).
          onListening({server}: {server: Server}) {
            process.send?.({port: (server.address() as AddressInfo).port});
          },
        },
      };
    },
  };
}

function timeOf(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
