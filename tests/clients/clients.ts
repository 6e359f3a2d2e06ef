import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

// `npm run clients`: reads what the built site hands out with the programs of its readers, as far as this machine has them. What
// is missing is not tried, and its Debian package is named.

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

function filesOf(extension: RegExp): string[] {
  return (readdirSync(SITE, {recursive: true}) as string[]).filter((file) => extension.test(file)).sort();
}

/** Sets the whole of a file by each style, and counts what BibTeX and LaTeX call errors. */
function bibtex(file: string): Result[] {
  if (!has('bibtex')) return [{client: 'BibTeX', note: '시험하지 않음: texlive-binaries'}];
  const folder = mkdtempSync(join(tmpdir(), 'haru-clients-'));
  copyFileSync(join(SITE, file), join(folder, 'x.bib'));
  // pdfLaTeX has no letters of other scripts by itself: each stands for an X, while broken UTF-8 stays an error.
  const others = new Set(
    [...readFileSync(join(SITE, file), 'utf8')].filter((letter) => (letter.codePointAt(0) ?? 0) > 127),
  );
  const declared = [...others].map((letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `\\DeclareUnicodeCharacter{${code}}{X}`;
  });
  return STYLES.map((style) => {
    writeFileSync(join(folder, `${style}.aux`), `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{x}\n`);
    const made = spawnSync('bibtex', [style], {cwd: folder, encoding: 'utf8'});
    const faults = made.stdout.match(/error message|^I (?:was|couldn't|found)/gm)?.length ?? 0;
    const client = `BibTeX ${style}: ${file}`;
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
  const client = `${program}: ${files.length}`;
  if (!has(program)) return {client, note: `시험하지 않음: ${debian}`};
  const failed = files.filter((file) => {
    const {status, stdout, stderr} = spawnSync(program, [...args, join(SITE, file)], {encoding: 'utf8'});
    return status !== 0 || fault.test(stdout + stderr);
  });
  return {client, errors: failed.length, note: failed.slice(0, 3).join(' ')};
}

/** Nu, of the npm package `vnu-jar`, which is no dependency: it asks for Java. */
function nu(pages: readonly string[]): Result {
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
  const client = `Nu: ${pages.length}`;
  if (!existsSync(jar) || !has('java')) return {client, note: '시험하지 않음: default-jre, npm의 vnu-jar'};
  const {stderr} = spawnSync('java', ['-jar', jar, '--errors-only', ...pages.map((page) => join(SITE, page))], {
    encoding: 'utf8',
  });
  // Newer than Nu: CSS, and a source of the content security policy that Chromium asks for.
  const isNewer = /CSS: |inline-speculation-rules|The selector /;
  const errors = stderr.split('\n').filter((line) => line.includes(': error:') && !isNewer.test(line));
  return {client, errors: errors.length, note: errors[0]?.slice(0, 200) ?? ''};
}

if (!existsSync(join(SITE, 'papers.bib'))) throw new Error('npm run build를 먼저 하세요');
const days = filesOf(/\/\d{8}\.bib$/);
const results = [
  ...bibtex('papers.bib'),
  ...days.slice(-1).flatMap(bibtex),
  readBy('biber', 'biber', ['papers.bib', ...days], /ERROR|WARN/, ['--tool', '--output-file', '/dev/null']),
  readBy('ris2xml', 'bibutils', filesOf(/\.ris$/), /Processed 0 references/),
  readBy('bib2xml', 'bibutils', ['papers.bib', ...days], /Processed 0 references/),
  readBy('xmllint', 'libxml2-utils', filesOf(/\.xml$/), /error/, ['--noout']),
  nu(filesOf(/\.html$/)),
];
for (const {client, errors, note} of results) {
  console.log(`${errors === undefined ? '–' : errors}\t${client}${note && `\t${note}`}`);
}
if (results.some(({errors = 0}) => errors > 0)) process.exitCode = 1;
