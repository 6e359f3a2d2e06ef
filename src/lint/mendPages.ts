import {decodePart} from '../markdown/decodeAddress.ts';
import {anchorsOf} from '../papers/day/checkDays.ts';
import {hasId} from '../papers/day/hasId.ts';
import {plainForm} from '../papers/day/plainForm.ts';
import type {Day, InternalLink} from '../papers/day/types.ts';
import {applyEdits, type TextEdit} from '../papers/edit/textEdits.ts';
import {type Archive, createArchive, pageAt} from './archive.ts';
import type {LintPage} from './page.ts';
import {rightAnchor} from './rightAnchor.ts';
import {hashes, isNumberedAlias} from './rules/numberedAnchor.ts';
import {brokenHeading, countedPapers, numbering, numberPlace} from './rules/numbering.ts';
import {wikiEditAt} from './rules/wikilink.ts';

/** A number can only be mended once no link holds it, so that pages are looked at again after links were. */
const MOST_ROUNDS = 5;

/**
 * Mends what is safe to mend: the numbers of papers, wikilinks, anchors with a number in them, and broken anchors that leave
 * no doubt. Every other character stays, and so does each link's target: an edit after which a page would say or link
 * otherwise is not made.
 *
 * @param isChosen whether a page may be changed
 * @param read see `readPage`
 * @returns the new texts by path, of the pages that change
 */
export function mendPages(
  archive: Archive,
  isChosen: (page: LintPage) => boolean,
  read: (text: string, path: string) => LintPage,
): Map<string, string> {
  const mended = new Map<string, string>();
  let now = archive;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isChanged = false;
    for (const {day} of now.pages.filter(isChosen)) {
      const page = now.pages.find((other) => other.day.path === day.path);
      const next = page && mendPage(page, now, read);
      if (!next) continue;
      mended.set(day.path, next.text);
      now = withPage(now, next);
      isChanged = true;
    }
    if (!isChanged) break;
  }
  return mended;
}

function mendPage(
  page: LintPage,
  archive: Archive,
  read: (text: string, path: string) => LintPage,
): LintPage | undefined {
  for (const edits of [wikiEdits(page), linkEdits(page, archive), numberEdits(page, archive)]) {
    if (edits.length === 0) continue;
    const next = read(applyEdits(page.text, edits), page.day.path);
    if (saysTheSame(page.day, next.day) && keepsTargets(archive, withPage(archive, next), page, next)) return next;
  }
  return undefined;
}

/** The same archive with one page read anew. */
function withPage(archive: Archive, next: LintPage): Archive {
  return createArchive(
    archive.pages.map((page) => (page.day.path === next.day.path ? next : page)),
    archive,
  );
}

/** `[[MoGA]]` → `[MoGA](/docs/papers/y2025/oct/20251022#moga)`, where one place is meant. */
function wikiEdits(page: LintPage): TextEdit[] {
  return page.day.links.flatMap((link) => {
    const text = plainForm(link);
    const edit = text === undefined ? undefined : wikiEditAt(page, link.point);
    return text !== undefined && edit ? [{start: edit.start, end: edit.end, text}] : [];
  });
}

function linkEdits(page: LintPage, archive: Archive): TextEdit[] {
  return hashes(page).flatMap(({pathname, hash, start, end}) => {
    const target = pageAt(archive, page, pathname);
    const right = target && rightAnchor(target.day, decodePart(hash));
    return right ? [{start, end, text: right}] : [];
  });
}

function numberEdits(page: LintPage, archive: Archive): TextEdit[] {
  if (numbering.check(page, archive).length === 0 || brokenHeading(page) || isLinkedByNumber(page, archive)) return [];
  const edits: TextEdit[] = [];
  for (const [index, paper] of countedPapers(page.day.papers).entries()) {
    const place = numberPlace(page.text, paper);
    // Better none is mended than some.
    if (!place) return [];
    const {start, end, digits} = place;
    if (paper.number !== index + 1) edits.push({start, end, text: `${index + 1}${digits === '' ? '. ' : ''}`});
  }
  return edits;
}

function isLinkedByNumber(page: LintPage, archive: Archive): boolean {
  return linksInto(page, archive).some(
    ({hash}) => hash !== undefined && page.day.papers.some((paper) => isNumberedAlias(paper, hash)),
  );
}

function linksInto(page: LintPage, archive: Archive): InternalLink[] {
  return archive.pages.flatMap((from) =>
    from.day.links.filter(({pathname}) => pageAt(archive, from, pathname)?.day.path === page.day.path),
  );
}

/** Whether two readings of a page differ in nothing but numbers and addresses. */
function saysTheSame(before: Day, after: Day): boolean {
  return wordsOf(before) === wordsOf(after);
}

function wordsOf({title, papers, figures, notes, links, problems}: Day): string {
  return JSON.stringify([
    title,
    papers.map(({name, source, organisations, subtitle, lead, text, anchor}) => {
      return [name, source?.url, organisations, subtitle, lead, text, anchor];
    }),
    figures.map(({path}) => path),
    notes.map(({reason}) => reason),
    links.map(({pathname, text}) => [pathname, text]),
    problems.map(({reason}) => reason),
  ]);
}

/** Whether every link that led somewhere still leads there: those of the page, and those of others to it. */
function keepsTargets(before: Archive, after: Archive, page: LintPage, next: LintPage): boolean {
  const own = next.day.links.every((link, index) => {
    const old = targetOf(before, page, page.day.links[index] as InternalLink);
    return old === undefined || old === targetOf(after, next, link);
  });
  const isKept = (from: LintPage, link: InternalLink) => {
    const old = targetOf(before, from, link);
    return old === undefined || old === targetOf(after, from, link);
  };
  return (
    own &&
    before.pages.every(
      (from) =>
        from === page ||
        from.day.links.every(
          (link) => pageAt(before, from, link.pathname)?.day.path !== page.day.path || isKept(from, link),
        ),
    )
  );
}

/** The section that a link leads to, or the id of another heading; nothing where it is broken. */
function targetOf(archive: Archive, from: LintPage, {pathname, hash}: InternalLink): string | undefined {
  const target = pageAt(archive, from, pathname)?.day;
  if (!target || hash === undefined || !anchorsOf(target).includes(hash)) return undefined;
  const paper = target.papers.findIndex((candidate) => hasId(candidate, hash));
  return `${target.path} ${paper < 0 ? hash : paper}`;
}
