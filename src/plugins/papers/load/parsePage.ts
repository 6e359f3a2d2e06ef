import {join} from 'node:path';

import {formatOf} from '../../../markdown/parseMarkdown.ts';
import {parseAndKeep} from '../../../markdown/treeHandover.ts';
import {parseDay} from '../../../papers/parseDay.ts';
import type {Day} from '../../../papers/types.ts';
import {type CompiledPage, type CompilerSettings, createPageCompiler} from '../../docs/pageCompiler.ts';
import {saveTree} from '../cache/savedTrees.ts';

export interface ParsedPage {
  day: Day;
  /** Nothing without settings, and where the page does not compile here: its tree is kept. */
  compiled?: CompiledPage;
}

let compiler: ReturnType<typeof createPageCompiler> | undefined;

/** Parses a day, on whatever thread, and compiles it at once where there are settings: its tree takes ten times the memory. */
export async function parsePage(text: string, path: string, settings?: CompilerSettings): Promise<ParsedPage> {
  const parse: typeof parseAndKeep = (source, format) => {
    const tree = parseAndKeep(source, format);
    // The compiler is going to change it.
    if (settings) saveTree(settings.siteDir, path, text, tree);
    return tree;
  };
  const day = parseDay(text, {path, parse});
  if (!settings) return {day};
  compiler ??= createPageCompiler(settings);
  const compile = await compiler;
  return {day, compiled: await compile(text, formatOf(path), join(settings.siteDir, path))};
}
