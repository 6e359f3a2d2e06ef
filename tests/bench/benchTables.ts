import type {ColdFigures} from './coldFigures.ts';
import {markdownTable} from './markdownTable.ts';
import type {BuildMeasure, OutputMeasure, PageKind} from './measureSite.ts';
import type {Peer} from './peers.ts';
import {kilobytes, megabytes, seconds} from './units.ts';
import type {OnceMeasure} from './warmFigures.ts';
import type {PageWeight} from './weighPage.ts';

/** What one site's builds gave; the tables have a column for each. */
export interface SiteMeasure {
  name: 'stock' | 'ours' | Peer['name'];
  cold: BuildMeasure;
  /** Whether the cold build had to make every figure and card. */
  isBare?: boolean;
  /** The build after one new day; of ours only. */
  warm?: BuildMeasure;
  /** What was made before the cold build, which found it in its cache; of ours only. */
  once?: OnceMeasure[];
  /** Mixed figures, from nothing; of ours only. */
  figures?: ColdFigures[];
  output: OutputMeasure;
}

/** Build time by phase, and memory: a column for each build, cold and warm. */
export function buildTable(sites: SiteMeasure[]): string {
  const builds = sites.flatMap(({name, cold, warm}) => [
    {title: `${name}, cold`, build: cold},
    ...(warm ? [{title: `${name}, one new day`, build: warm}] : []),
  ]);
  const phases = new Set(
    builds.flatMap(({build}) => build.phases.filter((phase) => phase.seconds >= 0.05).map(({name}) => name)),
  );
  const phase = (build: BuildMeasure, wanted: string) => {
    const found = build.phases.find(({name}) => name === wanted);
    return found ? seconds(found.seconds) : '';
  };
  const rest = (build: BuildMeasure) => build.seconds - build.phases.reduce((sum, one) => sum + one.seconds, 0);
  return markdownTable(
    ['build', ...builds.map(({title}) => title)],
    [
      ...[...phases].map((name) => [name, ...builds.map(({build}) => phase(build, name))]),
      ['start and the rest', ...builds.map(({build}) => seconds(rest(build)))],
      ['total', ...builds.map(({build}) => seconds(build.seconds))],
      ['peak memory', ...builds.map(({build}) => (build.peakBytes === undefined ? '?' : megabytes(build.peakBytes)))],
    ],
  );
}

/** What mixed figures take, by wall clock, and weigh. */
export function figureTable(figures: ColdFigures[]): string {
  const row = (kind: string, list: ColdFigures[]) => {
    const pieces = list.reduce((sum, one) => sum + one.pieces, 0);
    const milliseconds = list.reduce((sum, one) => sum + one.seconds, 0) * 1000;
    const bytes = list.reduce((sum, one) => sum + one.bytes, 0);
    return [kind, String(pieces), (milliseconds / pieces).toFixed(0), kilobytes(bytes / pieces)];
  };
  return markdownTable(
    ['mixed figures, from nothing', 'pieces', 'ms a piece', 'a piece weighs'],
    [...figures.map((one) => row(one.kind, [one])), row('all', figures)],
  );
}

/** What a machine without a cache makes on top of the cold build, by wall clock. */
export function onceTable(once: OnceMeasure[]): string {
  return markdownTable(
    ['made once, before the cold build', 'pieces', 'ms a piece', 'total'],
    once.map(({what, pieces, seconds: total}) => [
      what,
      String(pieces),
      ((total * 1000) / Math.max(1, pieces)).toFixed(0),
      seconds(total),
    ]),
  );
}

/** The files that are derived from the days, by kind: part of the cold build. */
export function derivedTable({derived}: BuildMeasure): string {
  return markdownTable(
    ['derived files, in the cold build', 'files', 'seconds'],
    derived.map(({kind, files, seconds: time}) => [kind, String(files), seconds(time)]),
  );
}

/** The whole output, and the six kinds of file that weigh most in any site. */
export function sizeTable(sites: SiteMeasure[]): string {
  const kinds = new Set(sites.flatMap(({output}) => output.size.kinds.slice(0, 6).map(({kind}) => kind)));
  const cell = ({files, bytes}: {files: number; bytes: number}) => `${megabytes(bytes)}, ${files} files`;
  return markdownTable(
    ['output', ...sites.map(({name}) => name)],
    [
      ['whole site', ...sites.map(({output}) => cell(output.size))],
      ...[...kinds].map((wanted) => [
        wanted || 'no ending',
        ...sites.map(({output}) => cell(output.size.kinds.find(({kind}) => kind === wanted) ?? {files: 0, bytes: 0})),
      ]),
    ],
  );
}

const KINDS = ['html', 'css', 'js', 'fonts'] as const satisfies ReadonlyArray<keyof PageWeight>;

/** What a first visit to a page costs, by kind; text as gzip sends it. */
export function pageTable(sites: SiteMeasure[]): string {
  const pages: PageKind[] = ['day', 'maths', 'hydrating'];
  const rows = pages.flatMap((page) =>
    sites.flatMap(({name, output}) => {
      const weight = output.pages[page];
      if (!weight) return [];
      const sum = weight.html + weight.css + weight.js;
      const cells = KINDS.map((kind) => kilobytes(weight[kind]));
      return [
        [`${page} page, ${name}`, ...cells, kilobytes(sum), String(weight.requests), String(weight.otherHosts.length)],
      ];
    }),
  );
  return markdownTable(['page (gzip)', ...KINDS, 'html + css + js', 'requests', 'to other hosts'], rows);
}
