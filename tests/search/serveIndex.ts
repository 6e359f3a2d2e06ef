/** What a browser would have fetched. */
export interface Transfers {
  bytes: number;
  paths: string[];
}

/**
 * Answers `fetch` from the files of an index, each only once for the count: a browser keeps it.
 *
 * @returns counts since the last call of `take`
 */
export function serveIndex(files: ReadonlyMap<string, Uint8Array>, baseUrl: string): {take(): Transfers} {
  let transfers: Transfers = {bytes: 0, paths: []};
  globalThis.fetch = async (input) => {
    const path = String(input).replace(/\?.*$/, '').slice(baseUrl.length);
    const content = files.get(path);
    if (!content) return new Response(path, {status: 404});
    transfers.bytes += content.length;
    transfers.paths.push(path);
    return new Response(new Uint8Array(content));
  };
  return {
    take() {
      const taken = transfers;
      transfers = {bytes: 0, paths: []};
      return taken;
    },
  };
}
