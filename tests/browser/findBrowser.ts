import {accessSync, constants, existsSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

/** What `chromium.launch()` of Playwright needs: `launch({ executablePath, args })`. */
export interface FoundBrowser {
  executablePath?: string;
  args: string[];
  source: 'installed' | 'playwright' | 'sparticuz';
}

/** The questions that `chooseBrowser` asks, in its order; a later one is asked only if the earlier ones found nothing. */
export interface BrowserProbes {
  /** The value of `CHROME_PATH`. */
  chromePath: string | undefined;
  exists(path: string): boolean;
  installed(): string | undefined;
  playwright(): Promise<string | undefined>;
  sparticuz(): Promise<{executablePath: string; args: string[]}>;
  isRoot: boolean;
}

const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Without a graphics card, one that is played by the processor costs more than drawing without one.
  '--disable-gpu',
];

/**
 * Finds a Chromium for the tests: the one named by `CHROME_PATH`, else one that is installed, else
 * Playwright's own if it was downloaded, else the one inside @sparticuz/chromium (unpacked to the
 * temporary folder on first use, so the only slow answer: some seconds).
 *
 * @throws if `CHROME_PATH` names a file that does not exist.
 */
export function findBrowser(): Promise<FoundBrowser> {
  return chooseBrowser({
    chromePath: process.env.CHROME_PATH,
    exists: existsSync,
    installed: installedBrowser,
    playwright: playwrightBrowser,
    sparticuz: sparticuzBrowser,
    isRoot: process.getuid?.() === 0,
  });
}

/** The order of {@link findBrowser}, and the arguments that each source needs. */
export async function chooseBrowser(probes: BrowserProbes): Promise<FoundBrowser> {
  // Chromium refuses to start as root with its sandbox on.
  const args = probes.isRoot ? ['--no-sandbox', ...quietArgs] : [...quietArgs];

  if (probes.chromePath) {
    if (!probes.exists(probes.chromePath)) {
      throw new Error(`CHROME_PATH is '${probes.chromePath}', and there is no such file: name a Chromium, or unset it`);
    }
    return {executablePath: probes.chromePath, args, source: 'installed'};
  }

  const installed = probes.installed();
  if (installed) return {executablePath: installed, args, source: 'installed'};

  const playwright = await probes.playwright();
  if (playwright) return {executablePath: playwright, args, source: 'playwright'};

  const {executablePath, args: own} = await probes.sparticuz();
  return {executablePath, args: [...new Set(['--no-sandbox', ...quietArgs, ...own])], source: 'sparticuz'};
}

/** The first Chromium on PATH, or at a place where installers of macOS and Windows put one. */
export function installedBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return findInstalled(names, usualPlaces());
}

/** The first program that PATH has under one of some names, else the first of some files that is one. */
export function findInstalled(names: readonly string[], places: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const {ProgramFiles, LOCALAPPDATA} = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return programs.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
  }
  return [];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The browser that `npx playwright install chromium` put on this machine, if it did. */
export async function playwrightBrowser(): Promise<string | undefined> {
  const {chromium} = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * Flags of @sparticuz/chromium that are for Amazon's Lambda, and wrong for tests:
 * `--single-process` closes the browser with its first context; the next group switches off the rules that
 * the tests check (same origin, mixed content, site isolation); three replace Playwright's own values; the last play a graphics card.
 */
const lambdaFlags = new Set([
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--disable-features',
  '--enable-features',
  '--headless',
  '--ignore-gpu-blocklist',
  '--use-gl',
  '--use-angle',
  '--enable-unsafe-swiftshader',
]);

/** The headless shell inside @sparticuz/chromium (Linux only), with those of its flags that suit a test. */
export async function sparticuzBrowser(): Promise<{executablePath: string; args: string[]}> {
  const {default: chromium} = await import('@sparticuz/chromium');
  return {
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((flag) => !lambdaFlags.has(flag.replace(/=.*/s, ''))),
  };
}
