import {expect, test} from 'vitest';
import {type BrowserProbes, chooseBrowser} from './findBrowser.ts';

const nothing: BrowserProbes = {
  chromePath: undefined,
  exists: () => false,
  installed: () => undefined,
  playwright: async () => undefined,
  sparticuz: async () => ({executablePath: '/tmp/chromium', args: ['--use-gl=angle', '--no-sandbox']}),
  isRoot: false,
};
const playwright: BrowserProbes = {...nothing, playwright: async () => '/cache/chrome'};
const installed: BrowserProbes = {...playwright, installed: () => '/usr/bin/chromium'};
const named: BrowserProbes = {...installed, chromePath: '/opt/chrome', exists: () => true};

test.each([
  ['the one named by CHROME_PATH', named, '/opt/chrome', 'installed'],
  ['the installed one', installed, '/usr/bin/chromium', 'installed'],
  ['Playwright’s own', playwright, '/cache/chrome', 'playwright'],
  ['the one of @sparticuz/chromium', nothing, '/tmp/chromium', 'sparticuz'],
  ['the installed one, where CHROME_PATH is empty', {...installed, chromePath: ''}, '/usr/bin/chromium', 'installed'],
] as const)('takes %s', async (_what, probes, executablePath, source) => {
  expect(await chooseBrowser(probes)).toMatchObject({executablePath, source});
});

test('asks no further than the first answer', async () => {
  const unasked = (): never => {
    throw new Error('asked');
  };
  const lazy: BrowserProbes = {...named, installed: unasked, playwright: unasked, sparticuz: unasked};
  await expect(chooseBrowser(lazy)).resolves.toMatchObject({executablePath: '/opt/chrome'});
});

test('does not pass over a CHROME_PATH that names nothing', async () => {
  await expect(chooseBrowser({...named, exists: () => false})).rejects.toThrow(/CHROME_PATH is '\/opt\/chrome'/);
});

test.each([
  ['an installed browser', installed, false, false],
  ['an installed browser as root', installed, true, true],
  ['Playwright’s browser', playwright, false, false],
  ['Playwright’s browser as root', playwright, true, true],
  ['the sparticuz browser', nothing, false, true],
] as const)('%s: without a sandbox only where it must be', async (_what, probes, isRoot, withoutSandbox) => {
  const {args} = await chooseBrowser({...probes, isRoot});
  expect(args.filter((arg) => arg === '--no-sandbox')).toHaveLength(withoutSandbox ? 1 : 0);
});

test.each([installed, playwright, nothing])('keeps the browser from talking to anyone but the site', async (probes) => {
  expect((await chooseBrowser(probes)).args).toEqual(
    expect.arrayContaining([
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ]),
  );
});

test('keeps the flags that the sparticuz browser brings', async () => {
  expect((await chooseBrowser(nothing)).args).toContain('--use-gl=angle');
});
