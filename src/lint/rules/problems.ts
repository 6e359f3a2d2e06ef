import {decodePart} from '../../markdown/decodeAddress.ts';
import type {Point, Problem} from '../../papers/day/types.ts';
import {type Archive, problemsOf} from '../archive.ts';
import type {ArchiveRule, Finding} from '../finding.ts';
import type {LintPage} from '../page.ts';
import {placesIn} from '../places.ts';
import {hashes} from './numberedAnchor.ts';
import {wikiEditAt} from './wikilink.ts';

/** A link, or its anchor, leads nowhere. */
export const linkProblem = problemRule('link');

/** The file of a figure does not exist. */
export const figureProblem = problemRule('figure');

/** Code is loaded from another host. */
export const foreignCode = problemRule('foreign');

/** Anything else that stops a build: the file's name, an anchor or a date that stands twice, an image without an import. */
export const pageProblem = problemRule('page');

/** What would stop a build if the page were no draft. */
export const draftProblem: ArchiveRule = {
  name: 'draft-problem',
  severity: 'warning',
  check: (page, archive) => (page.isDraft ? problems(page, archive).map(toFinding) : []),
};

type Kind = 'link' | 'figure' | 'foreign' | 'page';

function problemRule(kind: Kind): ArchiveRule {
  return {
    name: kind === 'foreign' ? 'foreign-code' : kind,
    severity: 'error',
    check: (page, archive) =>
      page.isDraft
        ? []
        : problems(page, archive)
            .filter((problem) => kindOf(problem, page) === kind)
            .map((problem) => ({...toFinding(problem), ...rightAnchor(problem, page), ...choices(problem, page)})),
  };
}

function problems({day}: LintPage, archive: Archive): Problem[] {
  return problemsOf(archive).get(day.path) ?? [];
}

/** A problem says no kind: it is about what stands at its place. */
function kindOf({point, reason}: Problem, {day}: LintPage): Kind {
  if (day.problems.some((own) => own.reason === reason && isSame(own.point, point))) return 'page';
  const files = [...day.figures, ...day.files];
  if (files.some((file) => isSame(file.point, point) && reason.endsWith(file.path))) return 'figure';
  if (day.foreignParts.some((part) => isSame(part.point, point) && reason.endsWith(part.url))) return 'foreign';
  return day.links.some((link) => isSame(link.point, point)) ? 'link' : 'page';
}

function isSame(a: Point, b: Point): boolean {
  return a.line === b.line && a.column === b.column;
}

function toFinding({point, reason, mend}: Problem): Finding {
  return {start: point, reason, mend};
}

/** The places that a wikilink may mean, as links to choose from. */
function choices({point}: Problem, page: LintPage): Pick<Finding, 'end' | 'expected'> {
  const link = page.day.links.find((other) => isSame(other.point, point) && other.candidates);
  const edit = link && wikiEditAt(page, link.point);
  if (!link?.candidates || !edit) return {};
  const {pointOf} = placesIn(page.text);
  return {end: pointOf(edit.end), expected: link.candidates.map((address) => `[${link.text}](${address})`)};
}

/** What an editor can put in the place of a link whose anchor is misspelt: all of it up to its end. */
function rightAnchor({anchor, point}: Problem, page: LintPage): Pick<Finding, 'end' | 'expected'> {
  if (anchor === undefined) return {};
  const {offsetOf, pointOf} = placesIn(page.text);
  const from = offsetOf(point);
  const link = page.day.links.find((other) => isSame(other.point, point));
  const place = hashes(page).find(({start, hash}) => start > from && decodePart(hash) === link?.hash);
  if (!place) return {};
  return {end: pointOf(place.end), expected: page.text.slice(from, place.start) + anchor};
}
