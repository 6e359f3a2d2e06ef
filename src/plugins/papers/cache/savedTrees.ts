import {hash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import type {Root} from 'mdast';

import {codeKey} from './codeKey.ts';

/** Where the trees of pages lie, below the site: one file a page, read by the few outputs that need it. */
const TREES = 'node_modules/.cache/haru-papers/days/trees';

/**
 * Saves what a page was parsed into, without its positions, so that no thread and no later build has to parse it again. In a
 * file of its own: the trees of a long archive are too much for a build's memory.
 */
export function saveTree(siteDir: string, path: string, text: string, tree: Root): void {
  try {
    const file = fileOf(siteDir, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, `${keyOf(text)}\n${JSON.stringify(withoutPositions(tree))}`);
  } catch {
    // A disk that cannot be written, or `{1n}`, which is no JSON: the page is parsed again.
  }
}

/** The tree that was saved of a text by the same code; nothing where there is none, or half of one. */
export function savedTree(siteDir: string, path: string, text: string): Root | undefined {
  try {
    const content = readFileSync(fileOf(siteDir, path), 'utf8');
    const key = keyOf(text);
    return content.startsWith(`${key}\n`) ? JSON.parse(content.slice(key.length)) : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(siteDir: string, path: string): string {
  return join(siteDir, TREES, `${path}.json`);
}

function keyOf(text: string): string {
  return hash('sha256', `${codeKey()} ${text}`);
}

/** A copy: a function that `JSON.stringify` asks for every value takes three times as long. */
function withoutPositions<T extends object>(node: T): T {
  const {position: _, ...rest} = node as {position?: unknown; children?: object[]; attributes?: object[]};
  if (rest.children) rest.children = rest.children.map(withoutPositions);
  if (Array.isArray(rest.attributes)) rest.attributes = rest.attributes.map(withoutPositions);
  return rest as T;
}
