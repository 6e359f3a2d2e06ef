import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {loadLibrary} from '../../src/archive/loadLibrary.ts';
import {citationFiles} from '../../src/derived/citationFiles.ts';
import {feeds} from '../../src/derived/feeds.ts';
import type {MakeOutputs} from '../../src/derived/output.ts';
import {dayPath, daysBefore} from '../../src/papers/day/dates.ts';
import type {IsoDate} from '../../src/papers/day/types.ts';
import {writeContext} from '../site/writeContext.ts';

/** Headings as authors paste them from arXiv, BibTeX and elsewhere. */
export const HOSTILE_HEADINGS = [
  '[$\\pi_0$: A Vision-Language-Action Flow Model](https://arxiv.org/abs/2410.24164) `a`',
  '[H$_2$O: Heavy-Hitter Oracle](https://arxiv.org/abs/2306.14048) `a`',
  "[Poincar\\'e Embeddings](https://arxiv.org/abs/1705.08039) `a`",
  '[Training at 100$\\times$ Speed](https://arxiv.org/abs/2501.00001) `a`',
  '[$\\infty$-former](https://arxiv.org/abs/2109.00301) `a`',
  '[Quiet <think> and </think>](https://arxiv.org/abs/2501.00002) `a`',
  '[A \\& B % of C $ D # E _ F {G} ~ H ^ I \\\\ J | K < L](https://arxiv.org/abs/2501.00003) `a`',
  '[한국어 제목과 U-Net, C#, R&D](https://example.org/a?b=1&c=%20#d) `a`',
  'No link at all: T5 \'n\' "quotes" -- and --- dashes',
];

const AUTHORS = [
  ['Éric', 'Lefèvre'],
  ['Łukasz', 'Żółć'],
  ['Jürgen', 'Groß'],
  ['Þóra', 'Ægisdóttir'],
  ['Søren', 'Ångström'],
  ['Dušan', 'Čapek'],
  ['László', 'Erdős'],
  ['Nguyễn', 'Văn Đức'],
  ['İlker', 'Çağlayan'],
  ['민지', '김'],
  ["Ren\\'e", 'de la Cruz'],
  ['X', "O'Neil, and Sons"],
];

const IDS = ['2410.24164', '2306.14048', '1705.08039', '2501.00001', '2109.00301', '2501.00002', '2501.00003'];

/** A day of headings and authors that break citations. */
async function hostile(): Promise<string> {
  const notes = 'A &amp; B `<think>` $a<b$ ]]> 글.[^1]\n\n:::note\n글\n:::';
  const page = HOSTILE_HEADINGS.map((heading, index) => `## ${index + 1}. ${heading}\n\n${notes}`).join('\n\n');
  const library = IDS.map((id, index) => ({
    id: `arxiv-${id}`,
    type: 'article',
    author: [
      ...AUTHORS.slice(index, index + 6).map(([given, family]) => ({given, family})),
      {literal: 'Lake Team, Inc. & Co.'},
    ],
    issued: {'date-parts': [[2025, 3, index + 1]]},
    note: 'private: do not publish',
    DOI: `10.48550/arXiv.${id}`,
  }));
  const extra = [
    ...library,
    {
      id: 'a',
      type: 'paper-conference',
      title: '<span class="nocase">bfloat16</span> and H<sub>2</sub>O at <i>E. coli</i>',
      author: AUTHORS.map(([given, family]) => ({given, family})),
      issued: {'date-parts': [[2024]]},
      'container-title': 'Proceedings of R&D_100%',
      page: '1–20',
      URL: 'https://example.org/a?b=1&c=%20',
    },
  ];
  return made({'y2025/oct/20251022': `${page}\n\n[^1]: 각주`}, [citationFiles, feeds], JSON.stringify(extra));
}

/** Three hundred days with two papers each. */
async function long(): Promise<string> {
  const days = Array.from({length: LONG_DAYS}, (_, index) => daysBefore('2025-10-31' as IsoDate, index));
  const pages = days.map((date, index) => {
    const path = dayPath(date, 'mdx').replace(/^docs\/papers\/|\.mdx$/g, '');
    const front = index % 50 === 7 ? `---\nupdated: 2025-11-0${1 + (index % 9)}\n---\n` : '';
    const papers = [0, 1].map((which) => {
      const id = `2501.${String(index * 2 + which + 10000)}`;
      return `## [Paper ${id}](https://arxiv.org/abs/${id}) \`org${index % 7}\`\n\n글과 $x_{${index}}^2$, 영상.`;
    });
    return [path, front + papers.join('\n\n')];
  });
  return made(Object.fromEntries(pages), [feeds]);
}

export const LONG_DAYS = 300;

/** Archives that are made up, and the folders that hold what is derived of them, without a build. */
export async function madeArchives(): Promise<{hostile: string; long: string}> {
  return {hostile: await hostile(), long: await long()};
}

async function made(pages: Record<string, string>, kinds: readonly MakeOutputs[], library?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'haru-clients-'));
  const siteDir = join(folder, 'site');
  const written = await writeContext(siteDir, pages);
  const [first] = written.catalogue.days;
  if (library && first) writeFileSync(join(siteDir, dirname(first.path), 'library.json'), library);
  const context = {...written, cslOf: loadLibrary(siteDir, written.catalogue.days).cslOf};
  const outDir = join(folder, 'out');
  for (const {path, content} of kinds.flatMap((make) => make(context))) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, await content());
  }
  return outDir;
}
