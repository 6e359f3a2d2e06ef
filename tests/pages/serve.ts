/**
 * Serves a built site as GitHub Pages would, until Ctrl-C:
 * `tsx tests/pages/serve.ts <dir> [--base /haru/] [--port 4173]`
 */
import {parseArgs} from 'node:util';
import {servePages} from './server.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    base: {type: 'string', default: '/'},
    port: {type: 'string', default: '4173'},
  },
});
const [dir] = positionals;
const port = Number(values.port);

if (dir === undefined || positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65535) {
  console.error('usage: tsx tests/pages/serve.ts <dir> [--base /haru/] [--port 4173]');
  process.exit(2);
}

void serve(dir);

async function serve(folder: string): Promise<void> {
  const server = await servePages({dir: folder, baseUrl: values.base, port});
  console.log(server.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}
