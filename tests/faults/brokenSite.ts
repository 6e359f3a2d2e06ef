import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {onTestFinished} from 'vitest';
import {listPages} from '../../src/archive/listPages.ts';
import {loadLibrary} from '../../src/archive/loadLibrary.ts';
import {loadTaxonomy} from '../../src/archive/loadTaxonomy.ts';
import {openPages} from '../../src/archive/pages.ts';
import {openStore} from '../../src/archive/store.mjs';
import {check} from '../../src/cli/commands/check/check.ts';
import type {JsonFinding} from '../../src/cli/commands/check/reports.ts';
import {loadDays, loadOtherPages} from '../../src/plugins/papers/loadDays.ts';
import {reportProblems} from '../../src/plugins/papers/reportProblems.ts';

export const OCTOBER = 'docs/papers/y2025/oct';
export const DAY = `${OCTOBER}/20251022.mdx`;
export const OTHER_DAY = `${OCTOBER}/20251007.mdx`;

const PAGES = {
  [DAY]: '# 10-22\n\n## 1. [MoGA](https://arxiv.org/abs/2510.18692) `bytedance`\n\n긴 영상을 만든다.\n',
  [OTHER_DAY]: '# 10-07\n\n## 1. [SwiReasoning](https://arxiv.org/abs/2510.05069) `microsoft`\n\n생각을 바꾼다.\n',
};

/** A site of two days in a folder of its own, for as long as the test. */
export function smallSite(): BrokenSite {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'haru-fault-')));
  onTestFinished(() => rmSync(dir, {recursive: true, force: true}));
  const site = new BrokenSite(dir);
  for (const [path, text] of Object.entries(PAGES)) site.write(path, text);
  return site;
}

/** A small site, to which things happen. */
export class BrokenSite {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  at(path: string): string {
    return join(this.dir, path);
  }

  write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(this.at(path)), {recursive: true});
    writeFileSync(this.at(path), content);
  }

  /** All files but the caches, with their bytes: what an author could lose. */
  files(): Map<string, string> {
    const entries = readdirSync(this.dir, {recursive: true, withFileTypes: true});
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const own = files.filter((file) => !file.includes('node_modules'));
    return new Map(own.sort().map((file) => [file.slice(this.dir.length + 1), readFileSync(file, 'base64')]));
  }

  /** What `npm run check` says that stops a build. */
  async checked(): Promise<string[]> {
    let report = '';
    const print = (text: string) => {
      report = text;
    };
    const {isClean} = await check(this.dir, {json: true, print, cwd: this.dir});
    const errors = (JSON.parse(report) as JsonFinding[]).filter(({severity}) => severity === 'error');
    if (isClean !== (errors.length === 0)) throw new Error('The exit code is not that of what was found');
    return errors.map(({path, line, column, reason, mend}) => asBuilt({path, point: {line, column}, reason, mend}));
  }

  /** What a build says before it bundles, as `allContentLoaded` asks; nothing where it goes on. */
  async built(): Promise<string[]> {
    // As the docs plugin finds them.
    const pages = listPages(this.at('docs'));
    const docs = pages.map((page) => {
      const path = `docs/${page}`;
      return {source: `@site/${path}`, permalink: `/${path.replace(/\.mdx?$/, '')}`, title: ''};
    });
    const opened = openPages({siteDir: this.dir, store: openStore(this.dir), spareDir: this.at('spare')});
    const days = await loadDays(opened, docs);
    const otherPages = await loadOtherPages(this.dir, opened);
    const taxonomy = loadTaxonomy(this.dir);
    const library = loadLibrary(this.dir, days);
    const others = [...taxonomy.problems, ...library.problems];
    try {
      await reportProblems({siteDir: this.dir, baseUrl: '/', days, docs, drafts: [], otherPages, others});
      return [];
    } catch (error) {
      if (!(error instanceof Error) || error.stack !== error.message) throw error;
      return error.message
        .split('\n')
        .slice(2)
        .join('\n')
        .trim()
        .split(/\n(?! )/);
    }
  }
}

function asBuilt({
  path,
  point,
  reason,
  mend,
}: {
  path: string;
  point: {line: number; column: number};
  reason: string;
  mend: string | null;
}) {
  return `${path}:${point.line}:${point.column}: ${reason}${mend ? `\n    → ${mend}` : ''}`;
}
