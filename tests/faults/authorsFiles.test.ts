import {mkdirSync, renameSync, rmSync, symlinkSync} from 'node:fs';

import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

import {type BrokenSite, DAY, OCTOBER, OTHER_DAY, smallSite} from './brokenSite.ts';

/** What goes wrong with an author's files, and what the author is told: by a build and by `npm run check` alike. */
interface Fault {
  name: string;
  /** Done to a site of two days. */
  happens(site: BrokenSite): void;
  /** All that is said: `file:line:column: what is wrong`, and how to mend it. */
  says: RegExp[];
  /** What the author does about it. */
  mend(site: BrokenSite): void;
}

const TEXT = '# 10-22\n\n## 1. [확산](https://arxiv.org/abs/2510.18692)\n\n한글로 적은 글.\n';
/** `한글로 적은 글` in EUC-KR, which Node can read and not write. */
const KOREAN = Buffer.from('c7d1b1dbb7ce20c0fbc0ba20b1db', 'hex');
const write = (content: string | Buffer) => (site: BrokenSite) => site.write(DAY, content);
const rewrite = write(TEXT);
const remove = (path: string) => (site: BrokenSite) => rmSync(site.at(path), {recursive: true});
const move = (from: string, to: string) => (site: BrokenSite) => renameSync(site.at(from), site.at(to));
const line = (path: string, place: string, reason: string, mend: string) =>
  new RegExp(`^${path.replaceAll('.', '\\.')}:${place}: .*${reason}.*\n    → .*${mend}`);

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const faults: Fault[] = [
  {
    name: 'a folder in a day’s place',
    happens(site) {
      rmSync(site.at(DAY));
      mkdirSync(site.at(DAY));
    },
    says: [line(DAY, '1:1', '읽을 수 없는 파일입니다 \\(EISDIR\\)', '폴더를 옮기거나')],
    mend(site) {
      rmSync(site.at(DAY), {recursive: true});
      rewrite(site);
    },
  },
  {
    name: 'a link that leads to itself',
    happens(site) {
      rmSync(site.at(DAY));
      symlinkSync(site.at(DAY), site.at(DAY));
    },
    says: [line(DAY, '1:1', '읽을 수 없는 파일입니다 \\(ELOOP\\)', '링크')],
    mend(site) {
      rmSync(site.at(DAY));
      rewrite(site);
    },
  },
  {
    name: 'a page cut off in the middle of a letter',
    happens: write(Buffer.from(TEXT).subarray(0, -4)),
    says: [line(DAY, '5:8', '한 글자의 중간에서 끊겼습니다', '다시 저장하세요')],
    mend: rewrite,
  },
  {
    name: 'a page in EUC-KR',
    happens: write(Buffer.concat([Buffer.from('# 10-22\n\n'), KOREAN])),
    says: [line(DAY, '1:1', 'UTF-8로 적은 글이 아닙니다. EUC-KR', 'iconv -f CP949 -t UTF-8')],
    mend: rewrite,
  },
  {
    name: 'a page in UTF-16 with its mark',
    happens: write(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')),
    says: [line(DAY, '1:1', 'UTF-8로 적은 글이 아닙니다. UTF-16', 'iconv -f UTF-16 -t UTF-8')],
    mend: rewrite,
  },
  {
    name: 'a letter of another encoding in a page',
    happens: write(Buffer.concat([Buffer.from(TEXT), KOREAN, Buffer.from('\n끝까지 적은 글.\n')])),
    says: [line(DAY, '6:1', 'UTF-8이 아닌 글자가', '다시 적고')],
    mend: rewrite,
  },
  {
    name: 'a picture that front matter names, and that is not there',
    happens: write(`---\ntitle: 글\nimage: ./asset/없다.png\n---\n\n${TEXT}`),
    says: [new RegExp(`^${DAY}:3:8: 그림 파일이 없습니다: ./asset/없다.png`)],
    mend: (site) => site.write(`${OCTOBER}/asset/없다.png`, PNG),
  },
  {
    name: 'front matter that a page which is no day has wrong',
    happens(site) {
      site.write('docs/글.md', '---\nimage: 없다.png\ntitle: [글]\n---\n');
      site.write('src/pages/p.mdx', '---\ntitle: 글: 말\n---\n');
    },
    says: [
      /^docs\/글.md:2:8: 그림 파일이 없습니다: 없다.png/,
      line('docs/글.md', '3:8', 'title: 글자가 아닙니다', '따옴표로'),
      line('src/pages/p.mdx', '2:8', "한 줄에 ': '이 두 번", '따옴표로'),
    ],
    mend(site) {
      remove('docs/글.md')(site);
      remove('src/pages')(site);
    },
  },
  {
    name: 'an extension in capitals',
    happens: move(DAY, DAY.replace('.mdx', '.MDX')),
    says: [line(`${OCTOBER}/20251022.MDX`, '1:1', '2025-10-22의 글이 .* 실리지 않습니다', `${DAY}로 옮기세요`)],
    mend: move(DAY.replace('.mdx', '.MDX'), DAY),
  },
  {
    name: 'a year in capitals',
    happens: move('docs/papers/y2025', 'docs/papers/Y2025'),
    says: [
      line('docs/papers/Y2025/oct/20251007.mdx', '1:1', '실리지 않습니다', `${OTHER_DAY}로 옮기세요`),
      line('docs/papers/Y2025/oct/20251022.mdx', '1:1', '실리지 않습니다', `${DAY}로 옮기세요`),
    ],
    mend: move('docs/papers/Y2025', 'docs/papers/y2025'),
  },
  ...['Oct', 'october', '10'].map(
    (month): Fault => ({
      name: `the month ${month}`,
      happens: move(OCTOBER, `docs/papers/y2025/${month}`),
      says: ['20251007', '20251022'].map((day) =>
        line(
          `docs/papers/y2025/${month}/${day}.mdx`,
          '1:1',
          `글이 'y2025/${month}' 폴더에`,
          `${OCTOBER}/${day}.mdx로 옮기세요`,
        ),
      ),
      mend: move(`docs/papers/y2025/${month}`, OCTOBER),
    }),
  ),
  {
    name: 'two spellings of a month',
    happens(site) {
      site.write('docs/papers/y2025/sep/20250929.mdx', '# 09-29\n');
      site.write('docs/papers/y2025/sept/20250930.mdx', '# 09-30\n');
    },
    says: [
      line('docs/papers/y2025/sept/20250930.mdx', '1:1', "'y2025/sept' 폴더에", 'docs/papers/y2025/sep/20250930.mdx로'),
    ],
    mend: move('docs/papers/y2025/sept/20250930.mdx', 'docs/papers/y2025/sep/20250930.mdx'),
  },
  {
    name: 'a day that lies beside the years',
    happens: move(DAY, 'docs/papers/20251022.mdx'),
    says: [line('docs/papers/20251022.mdx', '1:1', '실리지 않습니다', `${DAY}로 옮기세요`)],
    mend: move('docs/papers/20251022.mdx', DAY),
  },
  {
    name: 'a day that an editor saved as text',
    happens: move(DAY, `${DAY}.txt`),
    says: [line(`${DAY}.txt`, '1:1', '실리지 않습니다', `${DAY}로 옮기세요`)],
    mend: move(`${DAY}.txt`, DAY),
  },
  {
    name: 'a day twice, in Markdown and in MDX',
    happens: (site) => site.write(DAY.replace('.mdx', '.md'), TEXT),
    says: [line(DAY, '1:1', `글이 이미 있습니다: ${OCTOBER}/20251022.md`, '하나로 합치세요')],
    mend: remove(DAY.replace('.mdx', '.md')),
  },
  {
    name: 'a day twice, in two folders',
    happens: (site) => site.write('docs/papers/y2025/nov/20251022.mdx', TEXT),
    says: [line('docs/papers/y2025/nov/20251022.mdx', '1:1', "'y2025/nov' 폴더에", `${DAY}로 옮기세요`)],
    mend: remove('docs/papers/y2025/nov'),
  },
  {
    name: 'front matter that was not closed in a quote',
    happens: write(`---\ntitle: "글\ndraft: true\n---\n\n${TEXT}`),
    says: [line(DAY, '3:\\d+', '머리말: .*닫지 않았거나', '앞의 줄')],
    mend: rewrite,
  },
  {
    name: 'organisations.yml without a colon',
    happens: (site) => site.write('docs/papers/organisations.yml', 'google:\n  name Google\n  aliases: [deepmind]\n'),
    says: [line('docs/papers/organisations.yml', '\\d:\\d+', '쌍점이 빠졌거나', '앞의 줄')],
    mend: remove('docs/papers/organisations.yml'),
  },
  {
    name: 'topics.yml with a tab',
    happens: (site) => site.write('docs/papers/topics.yml', 'video:\n\tname: 영상\n'),
    says: [line('docs/papers/topics.yml', '2:\\d+', '탭으로', '빈칸 두 개로')],
    mend: remove('docs/papers/topics.yml'),
  },
  {
    name: 'topics.yml in EUC-KR',
    happens: (site) => site.write('docs/papers/topics.yml', Buffer.concat([Buffer.from('video:\n  name: '), KOREAN])),
    says: [line('docs/papers/topics.yml', '1:1', 'EUC-KR', 'iconv')],
    mend: remove('docs/papers/topics.yml'),
  },
  {
    name: 'a folder in the place of topics.yml',
    happens: (site) => mkdirSync(site.at('docs/papers/topics.yml')),
    says: [line('docs/papers/topics.yml', '1:1', 'EISDIR', '폴더를 옮기거나')],
    mend: remove('docs/papers/topics.yml'),
  },
  {
    name: 'library.json that was half written',
    happens: (site) => site.write(`${OCTOBER}/library.json`, '[\n  {"id": "a",\n   "type": "article"'),
    says: [line(`${OCTOBER}/library.json`, '3:\\d+', '닫지 않았거나', '앞의 줄')],
    mend: remove(`${OCTOBER}/library.json`),
  },
  {
    name: 'a figure that is no image',
    happens(site) {
      site.write(DAY, `${TEXT}\n![그림](./asset/a.png)\n`);
      site.write(`${OCTOBER}/asset/a.png`, '<!doctype html><title>404</title>');
    },
    says: [line(DAY, '7:1', '그림으로 읽을 수 없는 파일입니다: ./asset/a.png', 'PNG')],
    mend: (site) => site.write(`${OCTOBER}/asset/a.png`, PNG),
  },
];

beforeEach(() => void vi.stubEnv('NODE_ENV', 'production'));
afterEach(() => vi.unstubAllEnvs());

describe.each(faults)('$name', ({happens, says, mend}) => {
  test('is said by a build and by a check, nothing is lost, and mended it is well', async () => {
    const site = smallSite();
    // With caches of a run before.
    expect(await site.checked()).toEqual([]);
    expect(await site.built()).toEqual([]);

    happens(site);
    const before = site.files();
    const built = await site.built();
    expect(built).toEqual(says.map((pattern) => expect.stringMatching(pattern)));
    expect(await site.checked()).toEqual(built);
    expect(site.files()).toEqual(before);

    mend(site);
    expect(await site.built()).toEqual([]);
    expect(await site.checked()).toEqual([]);
  });
});

test('a page cut off inside a fence shows what there is, and is told of', async () => {
  const site = smallSite();
  site.write(DAY, `${TEXT}\n\`\`\`python\nprint(`);
  expect(await site.built()).toEqual([]);
  const {check} = await import('../../src/cli/commands/check/check.ts');
  let report = '';
  await check(site.dir, {cwd: site.dir, print: (text) => (report = text)});
  expect(report).toMatch(/7:1\s+warning .*닫/);
});
