/**
 * The process of `npm start` that serves: Docusaurus' own dev server, and all that runs in it.
 *
 * Docusaurus can only open the base URL, so it is told not to; the server itself opens the address that the papers
 * plugin knows (see `previewServer.ts`), on the port that it got in the end.
 */

// Whoever ends `npm start` by force leaves no server behind.
process.once('disconnect', () => process.exit());
// To listen for it must not keep alive what has come to its end.
process.channel?.unref();

const args = process.argv.slice(2);
process.argv.splice(2, args.length, 'start', '--no-open', ...args);
await import(import.meta.resolve('@docusaurus/core/bin/docusaurus.mjs'));
