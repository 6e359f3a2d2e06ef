import pLimit from 'p-limit';

import type {MissingOutput} from './missingOutputs.ts';
import type {Output} from './output.ts';
import type {WriteToSite} from './siteWriter.ts';

/** So many files are made at a time: some wait for the disk. */
const AT_ONCE = 16;

/**
 * Makes outputs and writes them.
 *
 * @param site once there is a folder to write to; the first few outputs are made before
 * @returns those that could not be made, and were left out
 * @throws where one cannot be written
 */
export async function writeOutputs(
  outputs: readonly Output[],
  site: WriteToSite | Promise<WriteToSite>,
): Promise<MissingOutput[]> {
  const missing: MissingOutput[] = [];
  await pLimit(AT_ONCE).map(outputs, async (output) => {
    let content: string | Uint8Array;
    try {
      content = await output.content();
    } catch (error) {
      missing.push({path: output.path, error});
      return;
    }
    const write = await site;
    write(output.path, content);
  });
  return missing;
}
