import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {onTestFinished} from 'vitest';
import type {OutputContext} from '../../src/derived/output.ts';
import {writeContext} from './writeContext.ts';

/** A small site, see `writeContext`, for as long as the test that asks for it. */
export async function testContext(pages: Readonly<Record<string, string>>, baseUrl?: string): Promise<OutputContext> {
  const siteDir = await mkdtemp(join(tmpdir(), 'haru-outputs-'));
  onTestFinished(() => rm(siteDir, {recursive: true}));
  return writeContext(siteDir, pages, baseUrl);
}

/** Makes all files of an output kind: path → text. */
export async function madeBy(
  make: (context: OutputContext) => {path: string; content(): unknown}[],
  context: OutputContext,
) {
  const files = new Map<string, string>();
  for (const {path, content} of make(context)) files.set(path, String(await content()));
  return files;
}
