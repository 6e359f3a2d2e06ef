import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {sourceLoader} from '../../src/loadSource.mjs';
import {feedFaults, walkArchives} from './feedFaults.ts';

// `npm run clients`: reads what the built site and two made-up archives hand out with the programs of its readers, as far as this
// machine has them. What is missing is not tried, and its Debian package is named.

// As a build loads it: the archive's rooms are no ES modules for Node.
const {LONG_DAYS, madeArchives} = sourceLoader(import.meta.url)<typeof import('./madeArchives.ts')>(
  './madeArchives.ts',
);

const SITE = 'build';
const STYLES = ['plain', 'abbrv', 'alpha', 'ieeetr', 'apalike', 'plainnat'];

interface Result {
  client: string;
  /** `undefined` where the program is missing. */
  errors?: number;
  note: string;
}

function has(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

function filesOf(folder: string, extension: RegExp): string[] {
  const files = readdirSync(folder, {recursive: true}) as string[];
  return files
    .filter((file) => extension.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** Sets the whole of a file by each style, and counts what BibTeX and LaTeX call errors. */
function bibtex(file: string, name: string): Result[] {
  if (!has('bibtex')) return [{client: `BibTeX: ${name}`, note: '시험하지 않음: texlive-binaries'}];
  const folder = mkdtempSync(join(tmpdir(), 'haru-clients-'));
  copyFileSync(file, join(folder, 'x.bib'));
  // pdfLaTeX has no letters of other scripts by itself: each stands for an X, while broken UTF-8 stays an error.
  const others = new Set([...readFileSync(file, 'utf8')].filter((letter) => (letter.codePointAt(0) ?? 0) > 127));
  const declared = [...others].map((letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `\\DeclareUnicodeCharacter{${code}}{X}`;
  });
  return STYLES.map((style) => {
    writeFileSync(join(folder, `${style}.aux`), `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{x}\n`);
    const made = spawnSync('bibtex', [style], {cwd: folder, encoding: 'utf8'});
    const faults = made.stdout.match(/error message|^I (?:was|couldn't|found)/gm)?.length ?? 0;
    const client = `BibTeX ${style}: ${name}`;
    if (!has('pdflatex')) return {client, errors: faults, note: '조판하지 않음: texlive-latex-base'};
    const preamble = ['\\documentclass{article}', '\\usepackage[T1]{fontenc}', '\\usepackage{url}', ...declared];
    if (style === 'plainnat') preamble.push('\\usepackage{natbib}');
    const body = `\\begin{document}\\nocite{*}\\bibliographystyle{${style}}\\bibliography{x}\\end{document}`;
    writeFileSync(join(folder, `${style}.tex`), [...preamble, body].join('\n'));
    const set = spawnSync('pdflatex', ['-draftmode', '-interaction=nonstopmode', style], {
      cwd: folder,
      encoding: 'latin1',
    });
    return {client, errors: faults + (set.stdout.match(/^!/gm)?.length ?? 0), note: ''};
  });
}

/** Programs that tell by their exit code, or by words of theirs, whether they could read a file. */
function readBy(program: string, debian: string, files: readonly string[], fault: RegExp, args: string[] = []): Result {
  const client = `${[program, ...args.slice(0, 1)].join(' ')}: ${files.length}`;
  if (!has(program)) return {client, note: `시험하지 않음: ${debian}`};
  const failed = files.filter((file) => {
    const {status, stdout, stderr} = spawnSync(program, [...args, file], {encoding: 'utf8'});
    return status !== 0 || fault.test(stdout + stderr);
  });
  return {client, errors: failed.length, note: failed.slice(0, 3).join(' ')};
}

/** Nu, of the npm package `vnu-jar`, which is no dependency: it asks for Java. */
function nu(pages: readonly string[]): Result {
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
  const client = `Nu: ${pages.length}`;
  if (!existsSync(jar) || !has('java')) return {client, note: '시험하지 않음: default-jre, npm의 vnu-jar'};
  const {stderr} = spawnSync('java', ['-jar', jar, '--errors-only', ...pages], {
    encoding: 'utf8',
  });
  // Newer than Nu: CSS, and a source of the content security policy that Chromium asks for.
  const isNewer = /CSS: |inline-speculation-rules|The selector /;
  const errors = stderr.split('\n').filter((line) => line.includes(': error:') && !isNewer.test(line));
  return {client, errors: errors.length, note: errors[0]?.slice(0, 200) ?? ''};
}

const ATOM = /(?:^|\/)atom\.xml$|(?:^|\/)archive\/[^/]*\.xml$/;
const FEED = new RegExp(`${ATOM.source}|(?:^|\\/)(?:rss\\.xml|feed\\.json)$`);

/** By the rules of the formats, which need no program. */
function validFeeds(paths: readonly string[]): Result {
  const faults = paths.flatMap((path) =>
    feedFaults(path, readFileSync(path, 'utf8')).map((fault) => `${path}: ${fault}`),
  );
  return {client: `RELAX NG, JSON Feed: ${paths.length}`, errors: faults.length, note: faults[0]?.slice(0, 200) ?? ''};
}

/** RFC 5005: all days of the long archive, each in one archive or in the feed alone. */
function walk(folder: string): Result {
  const found = walkArchives((path) => readFileSync(join(folder, path), 'utf8'), 'https://example.org/haru/');
  const repeated = [...found.values()].filter((paths) => paths.filter((path) => path !== 'atom.xml').length > 1);
  const missing = Math.abs(LONG_DAYS - found.size);
  return {client: `RFC 5005: ${found.size}`, errors: repeated.length + missing, note: ''};
}

if (!existsSync(join(SITE, 'papers.bib'))) throw new Error('npm run build를 먼저 하세요');
const archives = await madeArchives();
const folders = [SITE, ...Object.values(archives)];
const files = (extension: RegExp) => folders.flatMap((folder) => filesOf(folder, extension));
const days = files(/\/\d{8}\.bib$/);
const all = files(/papers\.bib$/);
const results = [
  ...bibtex(join(SITE, 'papers.bib'), 'papers.bib'),
  ...filesOf(SITE, /\/\d{8}\.bib$/)
    .slice(-1)
    .flatMap((file) => bibtex(file, file)),
  ...bibtex(join(archives.hostile, 'papers.bib'), '고약한 기록'),
  readBy('biber', 'biber', [...all, ...days], /ERROR|WARN/, ['--tool', '--output-file', '/dev/null']),
  readBy('ris2xml', 'bibutils', files(/\.ris$/), /Processed 0 references/),
  readBy('bib2xml', 'bibutils', [...all, ...days], /Processed 0 references/),
  readBy('xmllint', 'libxml2-utils', files(/\.xml$/), /error/, ['--noout']),
  readBy('xmllint', 'libxml2-utils', files(ATOM), /fails to validate/, [
    '--relaxng',
    'tests/clients/atom.rng',
    '--noout',
  ]),
  validFeeds(files(FEED)),
  walk(archives.long),
  nu(filesOf(SITE, /\.html$/)),
];
for (const {client, errors, note} of results) {
  console.log(`${errors === undefined ? '–' : errors}\t${client}${note && `\t${note}`}`);
}
for (const folder of Object.values(archives)) rmSync(dirname(folder), {recursive: true});
if (results.some(({errors = 0}) => errors > 0)) process.exitCode = 1;
