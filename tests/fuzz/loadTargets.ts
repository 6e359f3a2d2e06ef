import {readdirSync} from 'node:fs';

import type {FuzzTarget} from './target.ts';

const FOLDER = new URL('./targets/', import.meta.url);

/** All targets by their names, those of their files. */
export async function loadTargets(): Promise<Map<string, FuzzTarget>> {
  const names = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  return new Map(await Promise.all(names.sort().map(async (name) => [name, await loadTarget(name)] as const)));
}

async function loadTarget(name: string): Promise<FuzzTarget> {
  const {default: target} = (await import(new URL(`${name}.ts`, FOLDER).href)) as {default: FuzzTarget};
  return target;
}
