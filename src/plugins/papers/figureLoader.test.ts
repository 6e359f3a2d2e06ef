import {access, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sharp from 'sharp';
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest';

import {openStore} from '../../archive/store.mjs';
import {type Figures, openFigures} from '../../derived/figures/figures.ts';
import figureLoader from './figureLoader.mjs';

interface Loaded {
  code: string;
  figures: Figures;
  emitted: Map<string, Buffer>;
  warnings: string[];
  missing: string[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-'));
  await mkdir(join(folder, 'asset'));
  await writeFile(join(folder, '20251022.mdx'), '# 10-22\n\n![깨진 그림](./asset/broken.png)\n');
});
afterAll(() => rm(folder, {recursive: true, force: true}));
afterEach(() => vi.unstubAllEnvs());

/** Runs the loader as the bundler does, with the few parts of its context that it uses. */
async function load(content: Buffer | undefined, name: string, build: 'client' | 'server' = 'client'): Promise<Loaded> {
  const path = `./asset/${name}`;
  if (content) await writeFile(join(folder, decodeURI(path)), content);
  const figures = openFigures(folder, process.env.NODE_ENV === 'production' ? openStore(folder) : undefined);
  const loaded: Loaded = {code: '', figures, emitted: new Map(), warnings: [], missing: []};
  return new Promise((resolve, reject) => {
    const context = {
      figures,
      async: () => (error: Error | null, code?: string) =>
        error ? reject(error) : resolve({...loaded, code: code ?? ''}),
      query: `?${new URLSearchParams({path})}`,
      resourcePath: join(folder, '20251022.mdx'),
      context: folder,
      rootContext: folder,
      _compiler: {name: build},
      getResolve: () => async (from: string, request: string) => {
        await access(join(from, request));
        return join(from, request);
      },
      addDependency: () => {},
      addMissingDependency: (missing: string) => loaded.missing.push(missing),
      emitWarning: ({message}: Error) => loaded.warnings.push(message),
      emitFile: (file: string, bytes: Buffer) => loaded.emitted.set(file, bytes),
    };
    // The loader's context has dozens of members; these are all that it reads.
    figureLoader.call(context as unknown as ThisParameterType<typeof figureLoader>);
  });
}

const drawn = sharp({create: {width: 20, height: 10, channels: 3, background: 'white'}});
const png = await drawn.png().toBuffer();

const addressIn = (code: string) => /__webpack_public_path__ \+ "([^"]+)"/.exec(code)?.[1] ?? '';

test('a small image is a file too, with its size beside its address, and the preview’s server gives it', async () => {
  const {code, emitted, figures} = await load(png, 'map.png');
  expect(addressIn(code)).toMatch(/^assets\/images\/map-[0-9a-f]{12}\.png$/);
  expect(await figures.content(addressIn(code))).toEqual(png);
  expect(code).toContain(`{src: __webpack_public_path__ + "${addressIn(code)}", width: 20, height: 10}`);
  expect(code).toContain('export default image.src;');
  expect(emitted.size).toBe(0);
  expect((await load(png, 'map.png', 'server')).code).toBe(code);
});

test('another image of the same name has another address', async () => {
  const other = await drawn.clone().resize(21, 10, {fit: 'fill'}).png().toBuffer();
  expect(addressIn((await load(other, 'map.png')).code)).not.toBe(addressIn((await load(png, 'map.png')).code));
});

test.each([
  ['map.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"></svg>')],
  ['map.webp', await drawn.clone().webp().toBuffer()],
  ['map.gif', await drawn.clone().gif().toBuffer()],
])('knows the size of %s', async (name, content) => {
  expect((await load(content, name)).code).toContain('width: 20, height: 10}');
});

test('a photo that was taken upright is as high as it is shown', async () => {
  const photo = await drawn.clone().jpeg().withMetadata({orientation: 6}).toBuffer();
  expect((await load(photo, 'photo.jpg')).code).toContain('width: 10, height: 20}');
});

test.each([
  ['no image', Buffer.from('not an image')],
  ['empty', Buffer.alloc(0)],
])('a file that is %s is named in the error', async (_what, content) => {
  await expect(load(content, 'broken.png')).rejects.toThrow(
    '20251022.mdx:3:10: 그림으로 읽을 수 없는 파일입니다: ./asset/broken.png',
  );
});

test('half an image is shown as it is, and the bundler tells of it', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const noise = await drawn.clone().resize(400, 400).jpeg().toBuffer();
  const {emitted, warnings} = await load(noise.subarray(0, noise.length - 200), 'half.jpg');
  expect([...emitted.keys()]).toEqual([expect.stringMatching(/half-\w{12}\.jpg$/)]);
  expect(warnings).toEqual([expect.stringContaining('./asset/half.jpg: 다 저장되지 않았거나 깨진 그림입니다')]);
});

test('an image that is not there is said to be missing, and looked for again', async () => {
  const {code, emitted, warnings, missing} = await load(undefined, 'later.png');
  expect(code).toContain('{"missing":"./asset/later.png"}');
  expect(emitted.size).toBe(0);
  expect(warnings).toEqual([expect.stringContaining('그림 파일이 없습니다: ./asset/later.png')]);
  expect(missing).toEqual([join(folder, 'asset/later.png')]);
});

describe('in a published site', () => {
  const noisy = {type: 'gaussian', mean: 128, sigma: 4} as const;
  const photo = sharp({create: {width: 1000, height: 600, channels: 3, background: 'white', noise: noisy}});

  test('a figure has its variants, and its size is its own', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const {code, emitted} = await load(await photo.jpeg().toBuffer(), '큰 사진.jpg');
    const names = [...emitted.keys()];
    expect(names).toEqual([
      expect.stringMatching(/^assets\/images\/큰 사진-\w{12}-720\.webp$/),
      expect.stringMatching(/1000\.webp$/),
    ]);
    const [narrow, wide] = names.map(encodeURI);
    expect(code).toContain(
      `{src: __webpack_public_path__ + "${wide}", width: 1000, height: 600, ` +
        `srcSet: __webpack_public_path__ + "${narrow} 720w" + ', ' + __webpack_public_path__ + "${wide} 1000w"}`,
    );
    expect((await sharp(emitted.get(names[0] ?? '')).metadata()).width).toBe(720);
  });

  test('an image of which there is one file leaves no choice', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const {code, emitted} = await load(png, 'small.png');
    expect([...emitted.keys()]).toEqual([expect.stringMatching(/small-\w{12}-20\.webp$/)]);
    expect(code).toContain('width: 20, height: 10}');
  });

  test('the server names the same files, and every page writes its own', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const server = await load(png, 'shared.png', 'server');
    const [first, second] = [await load(png, 'shared.png'), await load(png, 'shared.png')];
    expect(server.emitted.size).toBe(0);
    expect(first.code).toBe(server.code);
    expect(second.emitted).toEqual(first.emitted);
    expect(second.emitted.size).toBe(1);
  });
});
