/**
 * Writes the service worker of a built site anew, after a test has changed its pages:
 * `tsx tests/site/writeWorker.ts <dir> <base URL> on|off`
 */
import {readdir} from 'node:fs/promises';

import {writeWorker} from '../../src/plugins/documents/offline/writeWorker.ts';

const [outDir = '', baseUrl = '/', state] = process.argv.slice(2);

void write();

async function write(): Promise<void> {
  const pages = (await readdir(outDir, {recursive: true})).filter((file) => file.endsWith('.html'));
  const permalinks = pages.map((file) => baseUrl + file.replace(/(?:(?:^|(?<=\/))index)?\.html$/, ''));
  await writeWorker({outDir, baseUrl, permalinks, isOn: state === 'on'});
}
