/** A folder of notes as its path and texts; figures are told by the ending. */
export type NoteArchive = Readonly<Record<string, string>>;

const PAPERS = ['Weave', 'Lantern', 'Tidepool', 'Pebble', 'Loom', 'Ember'];
const SECTIONS = ['Introduction', 'Method', 'Experiments', 'Conclusion'];

/** Each line is of its own, so that one that is lost is missed. */
function counter(style: string): () => string {
  let count = 0;
  return () => `${style} 줄${count++}번이다.`;
}

const day = (index: number) => `2024-03-${String(index + 1).padStart(2, '0')}`;
const id = (index: number) => `2403.${String(10001 + index)}`;

/** `_posts/2024-03-01-weave.markdown`: a review a post, kramdown, Liquid, drafts. */
function jekyll(): NoteArchive {
  const line = counter('지킬');
  const posts = PAPERS.map((name, index): [string, string] => [
    `_posts/${day(index)}-${name.toLowerCase()}.markdown`,
    `---\nlayout: post\ntitle: "[논문 리뷰] ${name}: 좋은 방법 #${index}"\ndate: ${day(index)} 09:00:00 +0900\ncategories: [읽기]\nimage: /assets/img/${index}.png\n---\n\n논문: https://arxiv.org/abs/${id(index)}\n\n${SECTIONS.map((section) => `## ${section}\n\n${line()}\n`).join('\n')}\n![곡선](/assets/img/${index}.png){: width="300"}\n\n{% include figure.liquid path="assets/img/${index}b.png" caption="${line()}" %}\n\n[앞]({% post_url ${day(0)}-weave %})과 [소개](/about/)\n`,
  ]);
  const images = PAPERS.flatMap((_, index) => [`assets/img/${index}.png`, `assets/img/${index}b.png`]);
  return {
    ...Object.fromEntries(posts),
    [`_posts/${day(0)}-second.md`]: `---\ntitle: Second 리뷰\n---\n\n${line()}\n\n각주[^1]\n\n[^1]: ${line()}\n`,
    '_posts/2024-04-01-secret.md': `---\ntitle: 비공개\npublished: false\n---\n\n${line()}\n`,
    ...Object.fromEntries(images.map((path) => [path, ''])),
    '_config.yml': 'title: 글\n',
  };
}

/** `content/posts/2024-03-01-weave/index.md`: bundles, TOML, shortcodes. */
function hugo(): NoteArchive {
  const line = counter('휴고');
  const posts = PAPERS.flatMap((name, index): [string, string][] => [
    [
      `content/posts/${name.toLowerCase()}/index.md`,
      `+++\ntitle = '${name}'\ndate = ${day(index)}T09:00:00+09:00\ndraft = ${index === 5}\ntags = ['확산']\n+++\n\n${line()} https://arxiv.org/abs/${id(index)}\n\n# 방법\n\n${line()}\n\n{{< figure src="fig.png" caption="${line()}" width="300" >}}\n\n![둘째](fig2.png)\n\n{{< youtube dQw4w9WgXcQ >}}\n\n[앞]({{< ref "weave/index.md" >}})\n`,
    ],
    [`content/posts/${name.toLowerCase()}/fig.png`, ''],
    [`content/posts/${name.toLowerCase()}/fig2.png`, ''],
  ]);
  return Object.fromEntries(posts);
}

/** `daily/2024-03-01.md`: wikilinks, embeds, attachments, callouts, comments, names of macOS. */
function obsidian(): NoteArchive {
  const line = counter('옵시디언');
  const notes = PAPERS.map((name, index): [string, string] => [
    `daily/${day(index)}.md`,
    `---\ntags: [daily]\naliases:\ncssclass: wide\n---\n# ${day(index)}\n\n## 1. [${name}](https://arxiv.org/abs/${id(index)}) \`kaist\`\n\n${line()}\n\n![[그림 ${index}.png|400]] ![[자료.pdf]]\n\n> [!quote]+ 인용\n> ${line()}\n\n%%혼자 보는 말%%\n\n어제: [[${day(Math.max(index - 1, 0))}|앞선 글]], [[모르는 글]]\n`,
  ]);
  const figures = PAPERS.map((_, index): [string, string] => [`첨부/그림 ${index}.png`.normalize('NFD'), '']);
  return {
    ...Object.fromEntries([...notes, ...figures]),
    '첨부/자료.pdf': '',
    '논문/Weave 노트.md': '날짜가 없는 글\n',
  };
}

/** `content/240301 weave.md`: dates of keys and short names, nothing published that does not say so. */
function quartz(): NoteArchive {
  const line = counter('쿼츠');
  const notes = PAPERS.map((name, index): [string, string] => [
    index % 2 ? `content/2403${String(index + 1).padStart(2, '0')} ${name}.md` : `content/${name}.md`,
    `---\ntitle: ${name} 노트\ncreated: ${day(index)}\npublish: ${index !== 3}\n---\n\n${line()}\n\n## 핵심\n\n${line()}\n\n$$ a_${index} = b $$\n\n| 값 | 뜻 |\n|---|---|\n| ${index} | ${line()} |\n`,
  ]);
  return Object.fromEntries(notes);
}

/** `blog/2024-03-01-weave/index.mdx`: imports, admonitions, `@site`, slugs. */
function docusaurus(): NoteArchive {
  const line = counter('도큐사우루스');
  const posts = PAPERS.flatMap((name, index): [string, string][] => [
    [
      `blog/${day(index)}-${name.toLowerCase()}/index.mdx`,
      `---\nslug: ${name.toLowerCase()}\ntitle: ${name}\nauthors: [me]\ntags: []\n---\nimport plot from './plot.png';\nimport Chart from '@site/src/components/Chart';\n\n${line()}\n\n<img src={plot} style={{width: 500}} />\n\n<Chart value={1} />\n\n:::tip 팁\n${line()}\n:::\n\n## 결과\n\n${line()} [앞](/blog/weave)과 [파일](../${day(0)}-weave/index.mdx)\n\n![도장](@site/static/img/seal.png)\n`,
    ],
    [`blog/${day(index)}-${name.toLowerCase()}/plot.png`, ''],
  ]);
  return {...Object.fromEntries(posts), 'static/img/seal.png': ''};
}

/** `2024/03월/01일/weave.txt.md`: folders of dates, no front matter, other people's hosts and disks. */
function plain(): NoteArchive {
  const line = counter('글');
  const notes = PAPERS.map((name, index): [string, string] => [
    `2024/03월/${String(index + 1).padStart(2, '0')}일/${name}.md`,
    `# [${name}](https://arxiv.org/abs/${id(index)})\n\n${line()}\n\n![화면](images/a.PNG) ![](C:\\Users\\me\\b.png)\n\n10~20%에서 30~40%로, ${line()}\n\n결론\n---\n\n${line()}\n\n[없는 곳](./none.md#x)\n`,
  ]);
  const figures = PAPERS.map((_, index): [string, string] => [
    `2024/03월/${String(index + 1).padStart(2, '0')}일/images/a.png`,
    '',
  ]);
  return Object.fromEntries([...notes, ...figures]);
}

/** Six archives in the styles in which people keep notes in public, of six days each. */
export const PUBLIC_ARCHIVES: Readonly<Record<string, () => NoteArchive>> = {
  jekyll,
  hugo,
  obsidian,
  quartz,
  docusaurus,
  plain,
};
