import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {onTestFinished} from 'vitest';

import type {SourceContext} from '../../src/cli/metadata/sourceContext.ts';
import type {Sources} from '../../src/cli/metadata/sources.ts';

/** A site of a test, for as long as the test lasts. */
export interface TestSite {
  context: SourceContext;
  /** All lines that commands printed. */
  printed: string[];
  read(path: string): string;
  write(path: string, text: string | Uint8Array): void;
}

/** Makes a site of some files, on the author's 22 October 2025. */
export function testSite(sources: Sources, files: Readonly<Record<string, string>> = {}): TestSite {
  const siteDir = mkdtempSync(join(tmpdir(), 'haru-site-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true}));
  const printed: string[] = [];
  const print = (line: string) => printed.push(line);
  const site: TestSite = {
    context: {siteDir, cwd: siteDir, now: new Date(2025, 9, 22, 7), print, warn: print, sources},
    printed,
    read: (path) => readFileSync(join(siteDir, path), 'utf8'),
    write(path, text) {
      mkdirSync(dirname(join(siteDir, path)), {recursive: true});
      writeFileSync(join(siteDir, path), text);
    },
  };
  mkdirSync(join(siteDir, 'docs'));
  for (const [path, text] of Object.entries(files)) site.write(path, text);
  return site;
}
