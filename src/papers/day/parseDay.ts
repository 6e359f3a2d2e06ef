import type {Heading, Nodes, Root} from 'mdast';

import {blockTexts} from '../../markdown/blockTexts.ts';
import {collectFigures} from '../../markdown/collectFigures.ts';
import {elementIds} from '../../markdown/elementIds.ts';
import {foreignParts} from '../../markdown/foreignParts.ts';
import {importedImages} from '../../markdown/importedImages.ts';
import {isData} from '../../markdown/isData.ts';
import {type KeptToken, keptTokens} from '../../markdown/keptTokens.ts';
import {formatOf, LONGEST_PAGE, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {plainText} from '../../markdown/plainText.ts';
import {portableEdits} from '../../markdown/portableEdits.ts';
import {sourceOffsets} from '../../markdown/sourceOffsets.ts';
import {texText} from '../../markdown/texText.ts';
import {announcedEdit} from './announcedEdit.ts';
import {collectFiles} from './collectFiles.ts';
import {collectLinks, type LocatedLink} from './collectLinks.ts';
import {parseDayPath} from './dates.ts';
import {dayAddress} from './dayAddress.ts';
import {firstFigures} from './firstFigures.ts';
import {type FrontMatter, frontMatterKeys, readFrontMatter} from './frontMatter.ts';
import {headingIds} from './headingIds.ts';
import {leadParagraph, type PaperSection, paperSections} from './paperSections.ts';
import {readingTime} from './readingTime.ts';
import {slugAddress} from './slugAddress.ts';
import type {Day, Paper, Point, Problem} from './types.ts';

/**
 * Reads one day page: what it says, and every fault that can be seen in it alone. It never throws: whatever is no
 * Markdown is text, see `parseMarkdown`.
 *
 * @param text the author's file
 * @param options.path where it lies; its last three parts give the date (`y2025/oct/20251022.mdx`)
 * @param options.parse reads the text into a tree, which is only looked at
 */
export function parseDay(
  text: string,
  {path, parse = parseMarkdown}: {path: string; parse?: typeof parseMarkdown},
): Day {
  const problems: Problem[] = [];
  const report = (point: Point, reason: string, mend?: string) => {
    problems.push({path, point, reason, mend});
  };

  const file = parseDayPath(path);
  if (!('date' in file)) report(START, file.reason, file.mend);

  const tree = parse(text, formatOf(path));
  if (text.length > LONGEST_PAGE) {
    report(
      START,
      `글이 너무 깁니다: ${text.length}자 (${LONGEST_PAGE}자까지)`,
      '여러 글로 나누세요. 지금은 그대로 보여 주기만 합니다',
    );
  }
  if (tree.data?.failure !== undefined) {
    report(
      START,
      `글을 읽지 못했습니다: ${tree.data.failure}`,
      '반씩 지워 보며 까닭을 찾으세요. 지금은 쓴 대로 보여 줍니다',
    );
  }
  const {faults, image, values} = frontMatterOf(tree);
  for (const {point, reason, mend} of faults) report(point, reason, mend);
  if (/^\uFEFF?\+\+\+[ \t]*[\r\n]/.test(text)) report(START, ...TOML_FAULT);
  const slug = typeof values.slug === 'string' ? values.slug : undefined;
  const address = slug === undefined ? undefined : slugAddress(slug, path);
  if (slug !== undefined && address === undefined) report(placeOf('slug', tree), ...SLUG_FAULT);
  const edit = announcedEdit(values.updated, 'date' in file ? file.date : undefined);
  if (edit?.fault) report(placeOf('updated', tree), ...edit.fault);
  const kept = keptTokens(tree, text);
  reportUnknownFigures(kept, importedImages(tree), report);

  const {opening, sections} = paperSections(tree);
  const title = opening.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const links = collectLinks(tree, path);
  const isDataPage = isData(tree);
  const edits = portableEdits(tree, text);
  const offset = sourceOffsets(text);
  const figures = firstFigures(
    edits,
    sections.map(({heading}) => offset(pointOf(heading))),
  );
  const papers = sections.map((section, index) => ({...toPaper(section, links), figure: figures[index]}));

  return {
    path,
    date: 'date' in file ? file.date : undefined,
    updated: edit?.date,
    title: title ? plainText(title) : titleOf(values),
    address: address === dayAddress({path}) ? undefined : address,
    image: image?.path,
    frontMatter: tree.children[0]?.type === 'yaml' ? tree.children[0].value : undefined,
    papers,
    isData: isDataPage,
    // Docusaurus knows no others of a page that it compiles, and would stop at a link to one.
    elementIds: isDataPage ? elementIds(tree) : [],
    headingIds: [...headingIds(tree, sections).values()],
    links,
    figures: [...(image ? [image] : []), ...collectFigures(tree)],
    files: collectFiles(tree, path),
    foreignParts: foreignParts(tree),
    portableEdits: edits,
    problems,
    notes: kept.map(({token, point}) => ({path, point, reason: `글자로 보여 줍니다: ${token}`})),
  };
}

const TOML_FAULT = [
  '머리말이 TOML(+++)입니다',
  '두 --- 사이에 title: 제목처럼 적으세요. 다른 곳의 글은 npm run import가 고쳐서 가져옵니다',
] as const;

const SLUG_FAULT = [
  '머리말: slug: 주소의 마지막 이름이 될 수 없습니다',
  '글자, 숫자, -, _만으로 적으세요, slug: my-day. 날짜의 주소에서는 그리로 이어집니다',
] as const;

/** Where a key of the front matter stands. */
function placeOf(name: string, {children: [first]}: Root): Point {
  const keys = first?.type === 'yaml' ? frontMatterKeys(first.value) : [];
  return keys.find(({key}) => key === name)?.start ?? START;
}

/** The title that stands in the front matter: the page's own where it has no `#`. */
export function titleOf({title}: FrontMatter['values']): string | undefined {
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

/** What the page's first node says; a page without one says nothing. */
export function frontMatterOf({children: [first]}: Root): FrontMatter {
  return readFrontMatter(first?.type === 'yaml' ? first.value : '');
}

/** An image whose variable nothing imports is shown as the tag that was typed: never what its author meant. */
function reportUnknownFigures(
  kept: readonly KeptToken[],
  imported: ReadonlyMap<string, string>,
  report: (point: Point, reason: string, mend?: string) => void,
) {
  for (const {token, point} of kept) {
    const name = /^<img\b[^>]*\bsrc=\{\s*([\w$]+)\s*\}/.exec(token)?.[1];
    if (name && !imported.has(name))
      report(
        point,
        `'${name}'을(를) 가져오지 않았습니다`,
        `글의 맨 위에 import ${name} from './asset/${name}.png';를 적으세요`,
      );
  }
}

const START: Point = {line: 1, column: 1};

function pointOf(node: Nodes): Point {
  const {line, column} = node.position?.start ?? START;
  return {line, column};
}

function toPaper(section: PaperSection, links: LocatedLink[]): Paper {
  const {number, name, nameTex, source, organisations, anchor, aliases, heading, subtitle, notes} = section;
  const lead = leadParagraph(notes);
  const end = (notes.at(-1) ?? subtitle ?? heading).position?.end.offset ?? 0;
  const point = pointOf(heading);
  const text = blockTexts(notes).join('\n');
  return {
    number,
    name,
    nameTex,
    source,
    organisations,
    subtitle: subtitle && plainText(subtitle),
    subtitleTex: subtitle && texText(subtitle),
    anchor,
    ownId: heading.data?.ownId,
    aliases,
    lead: lead && plainText(lead),
    text,
    minutes: readingTime(text),
    links: links.filter(({offset}) => offset >= (heading.position?.start.offset ?? 0) && offset < end),
    point,
  };
}
